// What people may ask of the demonstration site; by words and titles, so that it may grow.
import { readQueries } from '../read-queries.ts';

export const demoQueries = readQueries(String.raw`
# marked
Giỏ sách bến nước => {Giỏ sách bến nước}
Hũ gạo đầu hồi => {Hũ gạo đầu hồi}
bàn trà một cửa => {Bàn trà một cửa}
chiếc quạt mo sơn đỏ => {chiếc quạt mo sơn đỏ}
đàn ong gửi rừng => {Đàn ong gửi rừng}
thư viện gầm sàn => {Thư viện gầm sàn}
đêm hát đối => {Đêm hát đối}
hội thi nấu cơm lam => {Hội thi nấu cơm lam}

# unmarked
guong nuoc bao mua => {Guồng nước báo mưa}
to doi cong muoi nha => {Tổ đổi công mười nhà}
dem ram hoc hat => {Đêm rằm học hát}
cau tre qua suoi => {Cầu tre Mẫu} | {cầu tre hai lan can qua khúc suối}
san bong chuyen => {Sân bóng chuyền} | {giải bóng chuyền}
hoi thi ke chuyen => {Hội thi kể chuyện}
doi xe cut kit => {Đội xe cút kít}
den truoc ngo => {Đèn trước ngõ}

# wrong-tone
phòng hợp đứng => {Phòng họp đứng}
bếp ăn mùa thì => {Bếp ăn mùa thi}
ngã ba biết nhương => {Ngã ba biết nhường}
hàng rào biệt nở => {Hàng rào biết nở}

# decomposed
Mẫu Đức => [Mẫu Đức] | {Mẫu Đức}
Bếp lửa đón khách => {Bếp lửa đón khách}
Nhà sơ chế cam => {Nhà sơ chế cam}

# tone-place
số hoá sổ cũ => {số hóa sổ cũ}
toạ đàm giữ nước => {Tọa đàm Mẫu} | {tọa đàm}

# i-or-y
Mẫu Hỉ => {Mẫu Hỷ}
kỉ niệm 60 năm => {kỷ niệm 60 năm}

# telex
Giowr sachs beens nuwowcs => {Giỏ sách bến nước}
mays tachs hatj ddapj chaan => {Máy tách hạt đạp chân}
Maaux Thij Yeens => {Mẫu Thị Yến}
ddeem hast ddoosi => {Đêm hát đối}
nhaf sow chees cam => {Nhà sơ chế cam}

# vni
Gio3 sach1 ben61 nuo7c1 => {Giỏ sách bến nước}
D9a2n ong gu73i ru72ng => {Đàn ong gửi rừng}
chie6c1 d9ie6n5 thoai5 cua3 xom1 => {Chiếc điện thoại của xóm}
cho75 phie6n => {Chợ phiên}

# document
MẪU-01/QĐ => {MẪU-01/QĐ}
quyết định số MẪU-02/QĐ => {MẪU-02/QĐ}
MẪU-N20/QĐ => {MẪU-N20/QĐ}

# date
5/7/2022 => {5/7/2022} | {5 tháng 7 năm 2022}
ngày 22 tháng 7 năm 2022 => {22 tháng 7 năm 2022} | {22/7/2022}
23.12.2022 => {23/12/2022}

# unit
công trình của xã Thọ Hợp => {Công trình của Xã Thọ Hợp} | /don-vi/tho-hop/
gương xã Nam Sơn => /don-vi/nam-son/ | {Xã Nam Sơn}

# misnamed
60 năm thành lập huyện Quỳnh Hợp => {60 năm ngày thành lập huyện Quỳ Hợp} | {60 năm thành lập huyện Quỳ Hợp}

# slip
hu gao dau hoii => {Hũ gạo đầu hồi}
may tach hatt dap chan => {Máy tách hạt đạp chân}
dan ong gui runng => {Đàn ong gửi rừng}
hoi thi nau com laam => {Hội thi nấu cơm lam}
guong nuoc bao mau => {Guồng nước báo mưa}

# joined
giosach bennuoc => {Giỏ sách bến nước}
demhatdoi => {Đêm hát đối}
mauthiyen => {Mẫu Thị Yến}

# phrase
"lấy đủ một bữa" => {lấy đủ một bữa}
"bà con mới là thủ thư" => {bà con mới là thủ thư}

# prefix
mẫu thị y => {Mẫu Thị Yến}
giỏ sách b => {Giỏ sách bến nước}
máy tách h => {Máy tách hạt đạp chân}
mẫu xuân ẩ => {Mẫu Xuân Ẩn}

# clause
mục IV.1 => /ke-hoach/#iv-1
mục II.3.d => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/

# question
ai nuôi ong ở rừng => {Đàn ong gửi rừng}
ai dạy hát đêm rằm => {Đêm rằm học hát}
hồ sơ nào đã rút => {Rút hai hồ sơ}

# name
Mẫu Đức => [Mẫu Đức]
Mẫu Dũng => [Mẫu Dũng]
Mẫu Ân => {Mẫu Thị Ân}
Mẫu An => [Mẫu An]
mau van dong => [Mẫu Văn Đông]
Mẫu Đào => [Mẫu Đào]
Mẫu Ưng => [Mẫu Ưng]
Mẫu Nghĩa => [Mẫu Nghĩa]
Tập thể Mẫu 12 => [Tập thể Mẫu 12]
Hộ Mẫu 33 => [Hộ Mẫu 33]
mau thi vo => [Mẫu Thị Vỡ]

# mixed
mau quyf dien thoai xom => [Mẫu Quỳ]
nhà sơ che cam ma6u4 06 => [Nhà sơ chế cam Mẫu 06]
tapthe mau 27 con duong => [Tập thể Mẫu 27] | {Tập thể Mẫu 27 và «Chủ nhật của con đường»}

# absent
Mẫu Vắng Mặt =>
Lương Thị Phiên =>
huyện Anh Sơn =>
Con Cuông =>
cầu dây văng =>
nhà máy xi măng =>
Tập thể Mẫu 32 =>
`);
