// What people type, written from the built pages alone on 26/11/2026, against a search that was finished by then.
import { readQueries } from '../read-queries.ts';

export const blindQueries = readQueries(String.raw`
# marked
giảm thiểu tai nạn giao thông => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/dinh-chinh/#dc-c-13 | {giảm thiểu tai nạn giao thông}
tiền thưởng => /khen-thuong/#hinh-thuc | /khen-thuong/#dieu-chua-neu | /ke-hoach/#iii-2 | /ke-hoach/dinh-chinh/#dc-c-14 | {tiền thưởng}
an toàn vệ sinh thực phẩm => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/ | {an toàn vệ sinh thực phẩm}
hồ Thung Mây => {hồ Thung Mây}
người khiếm thị => /tro-nang/#nhung-cho-chua-tron | /tro-nang/
mã QR => /bao-chi/#dieu-kien | /bao-chi/#bo-tu-lieu | {Mã QR} | {mã QR}
Giải thưởng Lương Định Của => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | {Giải thưởng Lương Định Của}
chuẩn Data Package => /du-lieu/#mo-tep | /du-lieu/
sống tình nghĩa, thủy chung => /ke-hoach/#i-1-gach-3 | /ke-hoach/#i-1
# unmarked
hinh thuc khen thuong => /ke-hoach/#iii-2 | /khen-thuong/#hinh-thuc | /khen-thuong/
kham chua benh => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/ | {khám chữa bệnh}
nhan luc vat luc tai luc => /ke-hoach/#i-2-gach-2 | /ke-hoach/#i-2
giai bong chuyen nam => /moc-thoi-gian/#sau-muoi-mot-nam
hoa van tho cam => /gioi-thieu/#hinh-ve | /noi-dung-thi-dua/#ky-hieu | /noi-dung-thi-dua/
doc khi mat mang => /ngoai-tuyen/
giay phep du lieu mo => /du-lieu/#giay-phep | /du-lieu/
bao cao tong hop => /bao-cao/
bien ban hop xet khen thuong => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5 | /khen-thuong/soan-ho-so/
# wrong-tone
quốc phóng an ninh => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c
xã Châu Cương => /don-vi/chau-cuong/
Thọ Hộp => /don-vi/tho-hop/
Vân Lợi => /don-vi/van-loi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
cải cách hành chinh => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
nghệ nhân ưu tủ => /guong-dien-hinh/0001-luong-thi-phien/ | /guong-dien-hinh/0006-sam-van-binh/ | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | {Nghệ nhân ưu tú} | {Nghệ nhân Ưu tú}
hồ sơ khén thưởng => /khen-thuong/ | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/ | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1
đính chỉnh bản chép => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /du-lieu/#dinh-chinh | /du-lieu/tu-dien/#dinh-chinh | /ke-hoach/#tai-ve
múa sáp người Thổ => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
# telex
sangs kieens cair tieens kyx thuaatj => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h
phaos hoa => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | {pháo hoa} | {Pháo hoa}
huaan chuwowng lao ddoongj => /moc-thoi-gian/#nam-muoi-nam
caau lacj booj vawn hoas daan gian => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0001-luong-thi-phien/
muwowngf chongj => /don-vi/xa-muong-chong/
chuyeenr ddooir soos => /ke-hoach/#i-1-gach-7 | /ke-hoach/#i-1 | /ke-hoach/dinh-chinh/#dc-9
moocs thowif gian => /moc-thoi-gian/ | /#countdown
hooj gia ddinhf => /khen-thuong/#ai-duoc-xet | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /ke-hoach/dinh-chinh/#dc-c-6 | {hộ gia đình} | {Hộ gia đình}
nhaatj kys suwar => /nhat-ky-sua/
# vni
d9ong62 hop75 => /don-vi/dong-hop/
su7u ta62m hie65n va65t => /guong-dien-hinh/0007-lo-thanh-tro/ | /don-vi/chau-thanh/#guong
bie63u ma64u => /khen-thuong/bieu-mau/
ngu7o72i d9u71ng d9a62u => {người đứng đầu}
ha5 so7n => /don-vi/ha-son/
35 chi bo65 => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/
du7o75c lie65u => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | {dược liệu} | {Dược liệu}
rie6ng tu7 => /rieng-tu/
nghi5 quye61t d9a5i ho65i la62n thu71 XXI => /ke-hoach/#can-cu-nghi-quyet-dai-hoi-xxi | /ke-hoach/#ii-3-a | /noi-dung-thi-dua/kinh-te/ | /ke-hoach/dinh-chinh/#dc-d-8
# decomposed
Trung tâm Văn hóa - Thông tin và Thể thao => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /ke-hoach/dinh-chinh/#dc-d-3 | /don-vi/#co-quan
xã Nghĩa Xuân => /don-vi/nghia-xuan/
hoa văn Cửa mở => /noi-dung-thi-dua/cai-cach-hanh-chinh/
đô thị văn minh => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/ | {đô thị văn minh}
nhúng thẻ vào bài => /bao-chi/#nhung-the-vao-bai | /bao-chi/ | {Nhúng thẻ vào bài}
# tone-place
xã Châu Lí => /don-vi/chau-ly/
kỉ niệm 50 năm => /moc-thoi-gian/#nam-muoi-nam
cải tiến kĩ thuật => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h
văn hoá công sở => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | {văn hóa công sở}
thuỷ chung, cần cù => /ke-hoach/#i-1-gach-3 | /ke-hoach/#i-1
# abbreviation
CLB người Thổ => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/
HTX nông dược => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop | /don-vi/xa-tam-hop/#guong
NTM nâng cao => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /guong-dien-hinh/0003-xom-minh-loi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/minh-hop/
UBKT HU => /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan | /ke-hoach/#noi-nhan-gach-3 | /ke-hoach/dinh-chinh/#dc-77
HĐ TĐKT huyện => /ke-hoach/#iv-4 | /ke-hoach/#ai-lam-gi-hoi-dong-tdkt | /ke-hoach/#iii-4 | /don-vi/#co-quan | /khen-thuong/#cac-buoc | {Hội đồng Thi đua - Khen thưởng}
công khai TTHC => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/dinh-chinh/#dc-47
BTG Huyện ủy => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | {Ban Tuyên giáo Huyện ủy}
MTTQ và đoàn thể các cấp => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the | /don-vi/#co-quan
TT HĐND => /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan | /ke-hoach/#noi-nhan-gach-1
# document
152/2025 => /ke-hoach/#can-cu-nghi-dinh-91 | /khen-thuong/#luat-ap-dung | {152/2025/NĐ-CP}
nghị định 30/2020 => /khen-thuong/bieu-mau/#the-thuc | /khen-thuong/bieu-mau/ | {30/2020/NĐ-CP}
1678/NQ-UBTVQH15 => /moc-thoi-gian/#nghi-quyet-sap-xep | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | {1678/NQ-UBTVQH15}
12/2019/TT-BNV => /ke-hoach/#can-cu-nghi-dinh-91
QĐ 12/2020 => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu | /ke-hoach/dinh-chinh/#dc-d-2 | /ke-hoach/dinh-chinh/#dc-56
52-CP => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | /bao-chi/#so-lieu
luật 15/2003/QH11 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /khen-thuong/#luat-ap-dung | {15/2003/QH11}
quyết định số 231/QĐ-TTg => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
15-NQ/HU => /moc-thoi-gian/#nghi-quyet-15 | /ke-hoach/dinh-chinh/#dc-d-8 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
# date
16.6.2025 => /moc-thoi-gian/#nghi-quyet-sap-xep | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/
ngày 25 tháng 10 năm 2022 => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
30-03-2023 => {30/3/2023}
07/06/2022 => /moc-thoi-gian/#ke-hoach-120 | /moc-thoi-gian/#ban-hanh-ke-hoach | /ke-hoach/#can-cu | /ke-hoach/#can-cu-ke-hoach-120 | /ke-hoach/#dau-van-ban | /ke-hoach/#ii-2 | /ke-hoach/dinh-chinh/#dc-8 | /ke-hoach/dinh-chinh/#dc-57 | /ke-hoach/dinh-chinh/#dc-c-2 | /tin-tuc/2026/duong-toi-60-nam/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
tháng 9 năm 2024 => /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /guong-dien-hinh/nam/2024/ | {tháng 9/2024}
26-12-2017 => /guong-dien-hinh/0007-lo-thanh-tro/
năm 2001 => /moc-thoi-gian/#huyen-diem-van-hoa | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
19.4.2028 => /#countdown
26/08/2025 => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
# unit
xã Bắc Sơn, huyện Quỳ Hợp => /don-vi/bac-son/
xã Quỳ Hợp mới => /don-vi/xa-quy-hop/
TT Quỳ Hợp => /don-vi/thi-tran-quy-hop/
Châu Yên => /tin-tuc/2026/thanh-lap-huyen-nam-1963/
xã Tam Hợp => /don-vi/tam-hop/ | /don-vi/xa-tam-hop/
Châu Tiến Quỳ Châu => /don-vi/chau-tien/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
17083 => /don-vi/van-loi/ | /don-vi/#danh-sach | /don-vi/
dân số xã Mường Ham => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
Liên Hợp nay thuộc Châu Lộc => /don-vi/lien-hop/ | /don-vi/xa-chau-loc/ | /don-vi/chau-loc/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi
# misnamed
thị trấn Quỳnh Hợp => /don-vi/thi-tran-quy-hop/
thành lập huyện Quý Hợp => /moc-thoi-gian/#lap-huyen | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /ke-hoach/#ket | /ke-hoach/dinh-chinh/#dc-7 | /bao-chi/#so-lieu | /bao-chi/#gioi-thieu-trong-100-tu
dân số huyện Quý Hợp => /bao-chi/#so-lieu | /bao-chi/
quê hương Quỳnh Hợp => /ke-hoach/dinh-chinh/#dc-1 | /ke-hoach/dinh-chinh/#dc-45 | /ke-hoach/#i-1-gach-3 | /ke-hoach/#i-1
xã Qùy Hợp => /don-vi/xa-quy-hop/ | /don-vi/thi-tran-quy-hop/
xây dựng Quý Hợp trở thành => /ke-hoach/dinh-chinh/#dc-5 | /ke-hoach/#ii-3-a | /noi-dung-thi-dua/kinh-te/
địa bàn huyện Quỳnh Hợp => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /ke-hoach/dinh-chinh/#dc-2 | /ke-hoach/dinh-chinh/#dc-3 | /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-5 | /ke-hoach/#ii-1 | /ke-hoach/#ii-1-gach-1
OCOP Quỳnh Hợp => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
Quỳnh Hợp, Quý Hợp => /ke-hoach/dinh-chinh/ | /don-vi/thi-tran-quy-hop/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#ten-huyen | /du-lieu/tu-dien/#don-vi | {Quỳnh Hợp}
# slip
hướng dẫn khen thưởg => /khen-thuong/
Hasafod => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
Lương Thị Phiêm => /guong-dien-hinh/0001-luong-thi-phien/
chính quyền điệm tử => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
tờ trìmh => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /khen-thuong/soan-ho-so/ | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-gach-1 | {Tờ trình}
tệ nạn xã hộii => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
từ điển dữ lệiu => /du-lieu/tu-dien/
Sầm Vă Bình => /guong-dien-hinh/0006-sam-van-binh/
bàn phín => /tro-nang/#da-kiem-nhung-gi-bang-cach-nao | /tro-nang/
# joined
nongthonmoi => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/minh-hop/#so-lieu | /don-vi/nghia-xuan/#so-lieu
guongdienhinh => /guong-dien-hinh/ | /#profiles | /du-lieu/#guong-dien-hinh | /du-lieu/tu-dien/#guong-dien-hinh
chauquang => /don-vi/chau-quang/
phòngchống dịchbệnh => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
sơđồtrang => /so-do-trang/
luongthiphien => /guong-dien-hinh/0001-luong-thi-phien/
dulieumo => /du-lieu/
xóm minhlợi => /guong-dien-hinh/0003-xom-minh-loi/
trợnăng => /tro-nang/
# phrase
"Không gán công" => /gioi-thieu/#bon-dieu-trang-nay-giu | /gioi-thieu/
"tránh hình thức" => /ke-hoach/#i-2 | /ke-hoach/#i-2-gach-1 | /ke-hoach/dinh-chinh/#dc-48 | /cong-trinh-su-kien/#se-hien | {tránh hình thức}
"Toàn dân đoàn kết xây dựng đời sống văn hóa" => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
"con em của quê hương" => /ke-hoach/#i-2 | /ke-hoach/#i-2-gach-1
"Quả cam" => /noi-dung-thi-dua/kinh-te/ | {Quả cam}
"ba điều xin đừng viết sai" => /bao-chi/#ba-dieu-xin-dung-viet-sai | /bao-chi/
"gương mẫu chấp hành chủ trương" => /ke-hoach/#iii-3 | /khen-thuong/#tieu-chuan
“không để ai bị bỏ lại phía sau” => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/dinh-chinh/#dc-59 | /ke-hoach/dinh-chinh/#dc-d-4 | {ai bị bỏ lại phía sau}
"chưa có sổ đăng ký công khai" => /cong-trinh-su-kien/#chua-co-so | /cong-trinh-su-kien/
# prefix
công trình, sự k => /cong-trinh-su-kien/ | /#units | /ke-hoach/#iv-1 | /ke-hoach/#iv-5 | /khen-thuong/#hai-han | /moc-thoi-gian/#han-cong-trinh | /moc-thoi-gian/#hai-han | /du-lieu/#cong-trinh | /tin-tuc/2026/duong-toi-60-nam/ | {Công trình, sự kiện}
Châu Tha => /don-vi/chau-thai/ | /don-vi/chau-thanh/
hop tac xa nong du => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
Nguyễn Đình T => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
theo dõi tin m => /tin-tuc/theo-doi/
kết luận số 01-K => /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#can-cu | /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-5 | /ke-hoach/dinh-chinh/#dc-28
thi viết tìm hiểu l => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
soạn hồ s => /khen-thuong/soan-ho-so/
Yên H => /don-vi/yen-hop/
# name
Lô Thanh Trợ => /guong-dien-hinh/0007-lo-thanh-tro/
ông Bình dạy chữ Thái => /guong-dien-hinh/0006-sam-van-binh/
Suối-lăm-nhuôn => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
Công ty Hasafood Nghệ An => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
câu lạc bộ xóm Đột Vả => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/
nghệ nhân dân ca Thái Lương Thị Phiên => /guong-dien-hinh/0001-luong-thi-phien/
Chủ tịch Nguyễn Đình Tùng => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
Tĩnh Sáng Đường => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop
Phòng Văn hóa và Thông tin huyện => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /ke-hoach/dinh-chinh/#dc-27 | /don-vi/#co-quan
# mixed
htx tinh sang duong => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop
ubmttq viet nam => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the | /ke-hoach/dinh-chinh/#dc-75 | /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan | /ke-hoach/#noi-nhan-gach-4 | /don-vi/#co-quan
ntm nang cao minh hop => /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/xa-minh-hop/
nd 91 2017 => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung | {91/2017/NĐ-CP}
khem thuong ho gia dinh => /khen-thuong/#ai-duoc-xet | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /ke-hoach/dinh-chinh/#dc-c-6 | /khen-thuong/bieu-mau/
chaucuong muongham => /don-vi/chau-cuong/ | /don-vi/xa-muong-ham/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi
dien tich huyen quynh hop => /bao-chi/#so-lieu | /bao-chi/
cchc thu tuc => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
dem le 19.4.2023 => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#khep-lai-bang-mot-dem-le
clb vawn hoas chaau cuwowngf => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/chau-cuong/
bao cao thah tich => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /khen-thuong/soan-ho-so/ | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-gach-3 | /ke-hoach/dinh-chinh/#dc-23
# absent
Trần Lưu Quang =>
Phan Đình Đạt =>
Quán Vi Giang =>
Lá Văn Duy =>
ngan thi hong =>
học phí mầm non =>
đấu giá quyền sử dụng đất =>
thủy điện Bản Mồng =>
bảo hiểm y tế =>
lịch cắt điện =>
đăng ký kết hôn =>
tuyển dụng viên chức 2023 =>
xe buýt Quỳ Hợp Vinh =>
dự báo thời tiết =>
tiêm vắc xin covid =>
mỏ thiếc =>
hộ chiếu online =>
giấy khai sinh =>
ngân hàng chính sách xã hội =>
thị xã Hoàng Mai =>
200/2014/TT-BTC =>
20/11/1982 =>
bóng đá U23 =>
wifi miễn phí =>
gia vang hom nay =>
`);
