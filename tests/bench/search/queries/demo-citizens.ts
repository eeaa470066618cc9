// As people may ask the demonstration site, by words and titles; the search was tuned on them.
import { readQueries } from '../read-queries.ts';

export const demoCitizenQueries = readQueries(String.raw`
# marked
phòng họp không có ghế => {Phòng họp đứng} | {Bỏ hết ghế trong phòng họp}
nấu cơm cho học trò xa nhà => {nấu cơm cho học trò xa nhà}
tắt tivi cho con học bài => {tắt tivi cho con học bài}
gửi tổ ong vào rừng trồng => {tổ ong vào rừng}
người trồng cam đọc sổ vườn => {Người trồng cam mang sổ vườn}
giúp các cụ nộp hồ sơ qua mạng => {Chiếc điện thoại của xóm}
xe ở ngã ba đi chậm lại => {biết đi chậm lại}
hũ gạo không khóa => {không khóa}
máy đạp chân tách hạt => {Máy tách hạt đạp chân}
bể lọc cát đá đầu nguồn => {bể lọc cát đá đầu nguồn}
chuông báo nước xã Châu Lộc => [Phần việc Mẫu 08: chuông báo nước] | [Xã Châu Lộc hoàn thành «Phần việc Mẫu 08: chuông báo nước»]
đọc to những việc sẽ sửa => {đọc to những việc sẽ sửa}

# unmarked
tap nghe hieu mo => {tập nghe hiệu mõ}
so hoa so cu xa ha son => [Phần việc Mẫu 42: số hóa sổ cũ]
moi ngay mot viec nho => {một việc nhỏ}
den o khuc cua toi => {những khúc cua tối}
thu vien gam san chau ly => [Thư viện gầm sàn Mẫu 23]
giai keo co day gay thi tran => [Giải kéo co, đẩy gậy Mẫu 06]
san choi bang tre => {Sân chơi tre}
day hat cho tre trong ban => {dạy hát cho trẻ}
dua tre con qua duong => {trẻ con ở xã} | {qua đường có người đưa}
nha so che cam thi tran => [Nhà sơ chế cam Mẫu 06]
gao gop trong nam => {Gạo góp trong năm}

# wrong-tone
giỏ sạch bến nước => {Giỏ sách bến nước}
đàn ong gừi rừng => {Đàn ong gửi rừng}
hội thi nấu cơm lám => {Hội thi nấu cơm lam}
Mẫu Thị Yên => [Mẫu Thị Yến] | {Mẫu Thị Yến}
cầu trẻ qua suối => {Cầu tre Mẫu}

# decomposed
tiếng trống học bài => {Tiếng trống học bài}
Phần việc vẽ tranh tường => {vẽ tranh tường}

# tone-place
số hoá sổ => {số hóa sổ cũ}
toạ đàm đồi cam => {giữ nước cho đồi cam}

# telex
chuoong baos nuwowcs => {chuông báo nước}
veex tranh tuowngf => {vẽ tranh tường}
Maaux Uyeen => [Mẫu Uyên]
vuwowfn rau san ser => {vườn rau san sẻ}
phats quang ngax ba => {phát quang ngã ba}
ddaanf ong guwir ruwngf => {Đàn ong gửi rừng}

# vni
tie6n1g tro61ng ho5c ba2i => {Tiếng trống học bài}
sa6n chơi tre mẫu 16 => [Sân chơi tre Mẫu 16]
hu4 ga5o d9a62u ho62i => {Hũ gạo đầu hồi}
Ma64u Oanh => [Mẫu Oanh]

# abbreviation
ct xã Thọ Hợp cầu tre => [Cầu tre Mẫu 41 qua suối] | {Cầu tre Mẫu 41}
UBND xã Châu Hồng chợ phiên => [Chợ phiên Mẫu 33] | /don-vi/chau-hong/

# document
QĐ MẪU-01 => {MẪU-01/QĐ}
quyet dinh so mau-02 => {MẪU-02/QĐ}

# date
19/12/2022 hội diễn => {19/12/2022}
21 tháng 12 năm 2022 => {21/12/2022}
31-12-2022 => {31/12/2022}
hội thi ngày 29/9/2022 => {29/9/2022}

# unit
gương điển hình xã Hạ Sơn => {Gương điển hình: xã Hạ Sơn} | /guong-dien-hinh/don-vi/ha-son/ | /don-vi/ha-son/
công trình xã Châu Đình => /don-vi/chau-dinh/ | {Công trình của xã Châu Đình}
tin tức xã Bắc Sơn => /tin-tuc/don-vi/bac-son/ | {xã Bắc Sơn}
xã Yên Hợp làm công trình gì => /don-vi/yen-hop/ | {Công trình của xã Yên Hợp}
sự kiện của thị trấn Quỳ Hợp => /don-vi/thi-tran-quy-hop/ | {của thị trấn Quỳ Hợp}

# slip
thu vein gam san => {Thư viện gầm sàn}
giai bogn chuyen => {giải bóng chuyền}
tuyen duong hao => {Tuyến đường hoa}
cho phein => {Chợ phiên}
daan ong guii rung => {Đàn ong gửi rừng}
ban tra mot cau => {Bàn trà một cửa}
hoi dein khac luogn => {Hội diễn khắc luống}
muong noi dongg => {Mương nội đồng}
giay khen cap huyenn => {Giấy khen cấp huyện}
tap thee mau 27 => [Tập thể Mẫu 27]

# joined
tuyenduonghoa => {Tuyến đường hoa}
khacluong => {khắc luống}
homau13 => [Hộ Mẫu 13] | {Hộ Mẫu 13}
nghedan => {Buổi nghe dân}

# phrase
"Bấm sai thì máy cũng có giận đâu" => {Bấm sai thì máy cũng có giận đâu}
"không ai về trước khi dọn xong sân" => {không ai về trước khi dọn xong sân}

# prefix
chuyện mẫu 2 => {Chuyện Mẫu 2}
đàn ong g => {Đàn ong gửi rừng}
tổ đổi c => {Tổ đổi công mười nhà}
hàng rào b => {Hàng rào biết nở}
sân chơi t => {Sân chơi tre}
giàn phun s => {Giàn phun sương}

# question
công trình nào thôi thực hiện => {Thôi thực hiện}
sự kiện nào không tổ chức được => {Không tổ chức}
ai ghi sổ mỗi ngày một việc nhỏ => {Sổ việc nhỏ}
xã nào làm cầu tre => {Cầu tre Mẫu}
có bao nhiêu công trình đã đăng ký => {44 công trình} | /bao-cao/ | /cong-trinh-su-kien/
hội thi cơm lam ở xã nào => {Hội thi nấu cơm lam}
ai nấu cơm cho các em đi thi => {Bếp ăn mùa thi} | {bếp của}
đơn vị nào chưa báo cáo => {Chưa báo cáo}

# name
Mẫu Thị Ân => [Mẫu Thị Ân]
bà Mẫu Oanh => [Mẫu Oanh]
mau xuan an => [Mẫu Xuân Ẩn]
Mẫu Hỷ nuôi ong => [Mẫu Hỷ] | {Mẫu Hỷ và «Đàn ong gửi rừng»}
ho mau 68 => [Hộ Mẫu 68]
tập thể mẫu số 57 => [Tập thể Mẫu 57]
hồ sơ 0060 => [Mẫu Quỳ]
Mẫu Đông => [Mẫu Văn Đông]
mẫu ngãi => [Mẫu Ngãi]
gương số 63 => [Hộ Mẫu 63]

# mixed
hoi thi nau com lam mau so 33 => [Hội thi nấu cơm lam Mẫu 33] | [Mời bà con đến Hội thi nấu cơm lam Mẫu 33]
ngayf ra quan mau 27 => [Ngày ra quân Mẫu 27] | [Mời bà con đến Ngày ra quân Mẫu 27]
giaỉ bong chuyen mau 12 ha son => [Giải bóng chuyền Mẫu 12]
phan viec mau muoi hai => [Phần việc Mẫu 12: sửa bàn ghế lớp học]
chuyen mau 08 chu nhat cua con duong => {Chủ nhật của con đường}
tap the mau 69 phong hop dugn => [Tập thể Mẫu 69] | {Tập thể Mẫu 69 và «Phòng họp đứng»}
gk cap tinh => {Giấy khen cấp} | {cấp tỉnh}

# absent
Mẫu Hoàng =>
Hộ Mẫu 99 =>
Tập thể Mẫu 100 =>
Mẫu Thị Lành =>
giải bóng đá =>
giải cầu lông mẫu 5 =>
cầu treo qua sông =>
chợ đêm =>
hội thi gói bánh chưng =>
trạm bơm điện =>
đàn bò sữa =>
quyết định MẪU-99/QĐ =>
12/12/2012 =>
gương số 88 =>
nhà máy đường =>
câu lạc bộ cầu lông =>
xã Quế Sơn =>
hội thi văn nghệ Mẫu 77 =>
`);
