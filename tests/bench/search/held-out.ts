// A third of the queries, kept from those who build the search: its figures tell whether the search reads
// the language or the list. Whoever changes the search does not open this file.
import { readQueries } from './read-queries.ts';

export const heldOutQueries = readQueries(String.raw`
# marked
hai hạn của kế hoạch => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /tin-tuc/2026/duong-toi-60-nam/#hai-han
hồ sơ đề nghị khen thưởng => /khen-thuong/#ho-so | /ke-hoach/#iii-5
múa sạp của cộng đồng người Thổ => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
đường bộ quốc lộ tỉnh lộ => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
chuyển đổi số chính quyền số => {tham gia chuyển đổi số}
chữ viết tắt trong kế hoạch => /ke-hoach/#viet-tat
chín mẫu báo cáo thành tích => /khen-thuong/#ho-so
giải bóng chuyền nam => /moc-thoi-gian/#sau-muoi-mot-nam
không dùng cookie => /gioi-thieu/#bon-dieu-trang-nay-giu | /rieng-tu/
khám chữa bệnh chăm sóc sức khỏe => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/

# unmarked
dien hinh tien tien => {điển hình tiên tiến}
giay khen cua chu tich huyen => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | {Giấy khen của Chủ tịch Ủy ban nhân dân huyện}
don doc kiem tra => {đôn đốc, kiểm tra} | {đơn đốc, kiểm tra}
vung duoc lieu hon 10 ha => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
toan dan doan ket xay dung doi song van hoa => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
cac doan the hoi vien => /ke-hoach/#ii-3-g | /noi-dung-thi-dua/doan-the/ | {thành viên, hội viên}
dang uy ubnd cac xa thi tran => /ke-hoach/#noi-nhan
dan so xa muong ham => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
trang chay khong can javascript => /gioi-thieu/#bon-dieu-trang-nay-giu | /tro-nang/
huong dan khen thuong => /khen-thuong/

# wrong-tone
cải cách hành chánh => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
khen thường => /khen-thuong/ | /ke-hoach/#iii | /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#ho-so | /ke-hoach/#iii-5
pháo hóa hồ Thung Mây => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
quốc phòng an nính => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
Sầm Văn Bính => /guong-dien-hinh/0006-sam-van-binh/
xã Châu Lỳ => /don-vi/chau-ly/
dược liêu Tam Hợp => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
trợ nằng => /tro-nang/

# decomposed
cải cách thủ tục hành chính => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
xã Nghĩa Xuân => /don-vi/nghia-xuan/
phòng, chống dịch bệnh => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
người đứng đầu => {người đứng đầu}
câu lạc bộ người Thổ => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/

# tone-place
văn hoá dân gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
cấp uỷ chính quyền các xã => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | {cấp ủy, chính quyền}
Qùy Hợp => {Qùy Hợp} | /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/ | {huyện Quỳ Hợp}
sức khoẻ nhân dân => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
khoá XII bộ chính trị => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5 | {Bộ Chính trị khóa XII}

# i-or-y
cải tiến kĩ thuật => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
xã Châu Lí => /don-vi/chau-ly/
đăng kí công trình => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so
tỉ đồng xây dựng nông thôn mới => /guong-dien-hinh/0003-xom-minh-loi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/nghia-xuan/

# telex
phaos hoa treen hoof Thung Maay => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
hoof sow ddeef nghij khen thuowngr => /khen-thuong/#ho-so | /ke-hoach/#iii-5
sasng kieesn cari tieesn kyx thuaajt => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
huyeenj Quyf Howpj thanhf laapj => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
XAX NGHIAX XUAAN => /don-vi/nghia-xuan/
luowng thij phieen => /guong-dien-hinh/0001-luong-thi-phien/
duowcj lieeuj Tam Howpj => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
tieeu chuaanr khen thuowngr => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
phongf nooij vuj => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so
moocs thowif gian => /moc-thoi-gian/

# vni
phao1 hoa ho62 Thung Ma6y => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
ho62 so7 d9e62 nghi5 khen thuo7ng3 => /khen-thuong/#ho-so | /ke-hoach/#iii-5
sang1 kie6n1 cai3 tie6n1 ky4 thua6t5 => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
thi5 tra6n1 Quy2 Ho7p5 => /don-vi/thi-tran-quy-hop/
xa4 Muo72ng Cho5ng => /don-vi/xa-muong-chong/
Sa6m2 Va8n Binh2 => /guong-dien-hinh/0006-sam-van-binh/
bie6n ban3 hop5 xet1 khen thuo7ng3 => /khen-thuong/#ho-so | /ke-hoach/#iii-5
pho2ng no65i vu5 => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so
cuo6c5 thi vie6t1 tim2 hie6u3 lich5 su73 => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
tru7o7c1 31/3/2023 => {trước 31/3/2023} | {trước ngày 31/3/2023} | /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /tin-tuc/2026/duong-toi-60-nam/#bai-viet

# abbreviation
TĐKT => /ke-hoach/#viet-tat | {Hội đồng Thi đua - Khen thưởng} | {thi đua, khen thưởng}
MTTQ => /ke-hoach/#iv-3 | {Mặt trận Tổ quốc} | /ke-hoach/#viet-tat
xây dựng ntm => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/
UBKT huyện ủy => /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan
CLB văn hóa dân gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
luật TĐKT 2022 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung
BTG huyện ủy => {Ban Tuyên giáo Huyện ủy}
THCS có phải dự thi không => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/#ai-du-thi

# document
KH 120/KH-UBND ngày 07/6/2022 => /ke-hoach/#can-cu-ke-hoach-120 | /moc-thoi-gian/#ke-hoach-120 | /ke-hoach/#can-cu
nghị định 91 => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung
05-CT/TW => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
01-KL/TW => /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
12/2020/QĐ-UBND => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu
06/2022/QH15 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung
98/2023/NĐ-CP => /ke-hoach/#can-cu-nghi-dinh-91 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung
52/CP => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
1678/NQ-UBTVQH15 => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#nghi-quyet-sap-xep | /don-vi/#bay-xa
nq 15 nq/hu => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#ba-cong-dong-mot-huyen-diem-van-hoa
587/QĐ-TTg => {587/QĐ-TTg}
luật 39/2013/QH13 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003

# date
19/04/2023 => {19/4/2023}
19/4/1963 => {19/4/1963}
31/3/2023 => {31/3/2023}
truoc ngay 31.3.2023 => {trước ngày 31/3/2023} | {trước 31/3/2023}
1 tháng 7 năm 2025 => {1/7/2025}
18.5.2021 => {18/5/2021}
14 tháng 5 năm 2020 => {14/5/2020}
tháng 4/2024 => {tháng 4/2024} | {8/4/2024}
tối 19/4 => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | {tối 19/4}

# unit
Châu Hồng => /don-vi/chau-hong/ | /don-vi/xa-chau-hong/
Chau Quang => /don-vi/chau-quang/
xã Châu Tiến huyện Quỳ Hợp => /don-vi/chau-tien/
lien hop => /don-vi/lien-hop/
bac son => /don-vi/bac-son/
xã Tam Hợp mới => /don-vi/xa-tam-hop/
yên hợp => /don-vi/yen-hop/
xã Quỳ Hợp => /don-vi/xa-quy-hop/
xã Châu Hồng mới => /don-vi/xa-chau-hong/
17089 => {17089}

# misnamed
xã Quỳnh Hợp => /don-vi/xa-quy-hop/
huyện Qùy Hợp => {huyện Quỳ Hợp} | {Qùy Hợp}
ocop Quý Hợp => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
phát triển kinh tế xã hội huyện Quý Hợp => {phát triển kinh tế - xã hội huyện Quỳ Hợp} | {phát triển kinh tế - xã hội huyện Quý Hợp}
đính chính Quỳnh Hợp => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/

# slip
khen thuongg => /khen-thuong/ | /ke-hoach/#iii | /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#ho-so | /ke-hoach/#iii-5
quoc phonh an ninh => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
phao hoq ho thung may => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
sam vna binh => /guong-dien-hinh/0006-sam-van-binh/
thung mây phao hoaa => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
muong chogn => /don-vi/xa-muong-chong/
bien bna hop xet => /khen-thuong/#ho-so | /ke-hoach/#iii-5
chuyen doi sso => {chuyển đổi số}
duoc leiu tam hop => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
thi viet tim hieu lich ssu => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su

# joined
khenthuong => /khen-thuong/ | /ke-hoach/#iii | /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#ho-so | /ke-hoach/#iii-5
nôngthônmới => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
caicachhanhchinh => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
muongham => /don-vi/xa-muong-ham/
phongnoivu => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so
hoso khenthuong => /khen-thuong/#ho-so | /ke-hoach/#iii-5
chauquang => /don-vi/chau-quang/

# phrase
"không để ai bị bỏ lại phía sau" => {không để ai bị bỏ lại phía sau}
"kinh tế - xã hội" => {kinh tế - xã hội}
"tạo khí thế sôi nổi" => {tạo khí thế sôi nổi}
“điển hình tiên tiến” => {điển hình tiên tiến}
"hàng vạn lượt người" => {hàng vạn lượt người}
"chung khảo" 300 bài => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su

# prefix
pháo ho => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
lương thị ph => /guong-dien-hinh/0001-luong-thi-phien/
thung m => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | {Thung Mây}
thị trấn qu => /don-vi/thi-tran-quy-hop/
sáng ki => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
tĩnh sáng đ => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
mốc th => /moc-thoi-gian/
ten 21 x => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /don-vi/#danh-sach | {21 xã}

# clause
điểm d mục II.3 => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/
muc ii 3 g => /ke-hoach/#ii-3-g | /noi-dung-thi-dua/doan-the/
phần III => /ke-hoach/#iii
đoạn 2 mục IV.1 => /ke-hoach/#iv-1-doan-2 | /ke-hoach/#iv-1
mục I => /ke-hoach/#i
dinh chinh so 8 => /ke-hoach/dinh-chinh/#dc-8
điểm h => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
mức B không nhất quán => /ke-hoach/dinh-chinh/#muc-b

# question
được thưởng bao nhiêu tiền => /khen-thuong/#hinh-thuc | /khen-thuong/#dieu-chua-neu | /ke-hoach/dinh-chinh/#dc-c-14 | {tiền thưởng}
huyện Quỳ Hợp thành lập năm nào => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
ai ký giấy khen => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#so-luong | /ke-hoach/#iii-4
chủ đề của đợt thi đua là gì => /ke-hoach/#ii-2 | {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /ke-hoach/dinh-chinh/#dc-c-11
phòng nào nhận báo cáo => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so | /khen-thuong/ | /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /tin-tuc/2026/duong-toi-60-nam/#bai-viet
ai dạy chữ Thái => /guong-dien-hinh/0006-sam-van-binh/
làm sao báo chỗ sai => /nhat-ky-sua/#bao-sai
Mặt trận Tổ quốc được giao việc gì => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the
luật nào áp dụng => /khen-thuong/#luat-ap-dung | /ke-hoach/#can-cu-phap-ly

# name
Sầm Văn Bình => /guong-dien-hinh/0006-sam-van-binh/
Lo Thanh Tro => /guong-dien-hinh/0007-lo-thanh-tro/
hợp tác xã nông dược => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
minh loi => /guong-dien-hinh/0003-xom-minh-loi/
các câu lạc bộ văn hóa dân gian ở Quỳ Hợp => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
hồ sơ số 0004 => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/

# mixed
giay kehn cua ct ubnd huyen => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#so-luong | /ke-hoach/#iii-4 | {Giấy khen của Chủ tịch Ủy ban nhân dân huyện}
"nong thon moi nang cao" xa minh hop => /guong-dien-hinh/0003-xom-minh-loi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/minh-hop/
nđ91/2017 => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung
clb vawn hoas daan gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
htx nong duoc tinh sang duogn => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
lo thanh troj chau thanh => /guong-dien-hinh/0007-lo-thanh-tro/
pho2ng noi vu nhan bao cáo => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so | /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /tin-tuc/2026/duong-toi-60-nam/#bai-viet | /khen-thuong/
ttrinh cua chu tich ubnd xa => /khen-thuong/#ho-so | /ke-hoach/#iii-5

# absent
thị xã Thái Hòa Nghệ An =>
thành phố Vinh =>
Nguyễn Văn Thắng =>
Vi Văn Sơn =>
xyzzyqwv =>
"mua sắm thiết bị" =>
xổ số miền Bắc =>
tuyển dụng kế toán =>
học phí đại học =>
mỏ thiếc Suối Bắc =>
thác Bìa =>
20/11/1982 =>
mục IX.9.z =>
hướng dẫn nấu phở bò =>
Hà Giang =>
`);

/** The same third of the demonstration's queries. */
export const heldOutDemoQueries = readQueries(String.raw`
# marked
Máy tách hạt đạp chân => {Máy tách hạt đạp chân}
lớp dệt dưới gầm sàn => {Lớp dệt dưới gầm sàn}
số hóa sổ cũ => {số hóa sổ cũ}
vườn cam có sổ tên => {Vườn cam có sổ tên}

# unmarked
tieng trong hoc bai => {Tiếng trống học bài}
tuyen duong hoa => {Tuyến đường hoa}
toa dam giu nuoc cho doi cam => {giữ nước cho đồi cam}
chu nhat cua con duong => {Chủ nhật của con đường}

# wrong-tone
dòng mượng chung => {Dòng mương chung}

# decomposed
Mẫu Thị Yến => {Mẫu Thị Yến}

# tone-place
Mẫu Hỷ => {Mẫu Hỷ}

# telex
thuw vieenj gaamf sanf => {Thư viện gầm sàn}
Hooj Maaux 13 => [Hộ Mẫu 13] | {Hộ Mẫu 13}

# vni
Ma6u4 D9ao2 => {Mẫu Đào}
Ta65p the63 Ma64u 27 => [Tập thể Mẫu 27] | {Tập thể Mẫu 27}

# document
qd mau-03 => {MẪU-03/QĐ}

# date
31-1-2023 => {31/1/2023}

# unit
sự kiện xã Châu Hồng => {của Xã Châu Hồng} | /don-vi/chau-hong/ | /don-vi/xa-chau-hong/

# slip
thu vien gam sna => {Thư viện gầm sàn}
Mẫu Thị Yếm => {Mẫu Thị Yến}

# joined
thuviengamsan => {Thư viện gầm sàn}

# phrase
"không nhà nào phải thức canh mương" => {không nhà nào phải thức canh mương}

# prefix
thư viện g => {Thư viện gầm sàn}

# clause
điểm e mục II.3 => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/ | {điểm e mục II.3}

# question
hạn nộp báo cáo khi nào => {Hạn báo cáo, đề nghị khen} | /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1

# name
Mẫu Dung => [Mẫu Dung]
Mẫu Văn Đông => [Mẫu Văn Đông]
Mẫu Uyên => [Mẫu Uyên]
Mẫu Quỳ => [Mẫu Quỳ]
tap the mau 69 => [Tập thể Mẫu 69]

# mixed
gio sahc ben nuoc mau xuan an => [Mẫu Xuân Ẩn]

# absent
Hasafood =>
xyzzyqwv =>
lớp học bơi =>
`);
