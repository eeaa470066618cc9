// What the search was tuned on, by those who tuned it: as citizens, officers and reporters type.
import { readQueries } from '../read-queries.ts';

export const developmentQueries = readQueries(String.raw`
# marked
hội viên câu lạc bộ dân gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0001-luong-thi-phien/
thu mua chuối mít => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
hộ khẩu xóm Minh Lợi => /guong-dien-hinh/0003-xom-minh-loi/
số hộ, số khẩu của xóm => /guong-dien-hinh/0003-xom-minh-loi/
dược liệu hợp tác xã => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
huân chương dịp lễ => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#nam-muoi-nam
Huân chương Lao động => /moc-thoi-gian/#nam-muoi-nam
báo cáo thành tích tập thể => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/
khổ giấy, lề, cỡ chữ của tờ trình => /khen-thuong/bieu-mau/
quốc lộ, tỉnh lộ bao nhiêu km => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
xã đạt nông thôn mới nâng cao => {nông thôn mới nâng cao}
huy động nhân lực, vật lực => /ke-hoach/#i-2
tránh hình thức => {tránh hình thức}
chín xã có chữ Châu ở đầu => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
chính quyền số, chuyển đổi số => /ke-hoach/#i-1 | /ke-hoach/dinh-chinh/#dc-9
trích dẫn dạng ISO 690 => /bao-chi/#dan-lien-ket-va-trich-dan
mã nhúng thẻ hồ sơ => /bao-chi/#nhung-the-vao-bai
giấy phép dùng lại dữ liệu => /du-lieu/#giay-phep
mở tệp CSV bằng Excel => /du-lieu/#mo-tep
dân số huyện lúc lập => /moc-thoi-gian/#lap-huyen | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /bao-chi/#so-lieu
xã trùng tên với huyện Tương Dương => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /don-vi/tam-hop/

# unmarked
hoi dong thi dua khen thuong huyen => /ke-hoach/#iv-4 | {Hội đồng Thi đua - Khen thưởng}
bieu mau to trinh => /khen-thuong/bieu-mau/
mau bao cao thanh tich => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so
so luong giay khen => /khen-thuong/#so-luong | /ke-hoach/#iii-4
hinh thuc khen thuong => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2
trach nhiem phong noi vu => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu
lich cac moc dien thoai => /moc-thoi-gian/ | /bao-chi/
quet ma qr ho so => /bao-chi/
hop tac xa tinh sang duong => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
suu tam hien vat => /guong-dien-hinh/0007-lo-thanh-tro/
giai bong chuyen 21 doi => /moc-thoi-gian/#sau-muoi-mot-nam
xa nghia xuan 85,5 ty => /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/nghia-xuan/
giam ngheo tao viec lam => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/ | /#themes | /noi-dung-thi-dua/
van hoa cong so => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
vi nguoi ngheo khong de ai bi bo lai => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
ma don vi hanh chinh xa ha son => /don-vi/ha-son/ | /don-vi/#danh-sach
nhan do mat mang van doc duoc => /ngoai-tuyen/
dang ky nhan tin moi rss => /tin-tuc/theo-doi/
thu muc du lieu mo => /du-lieu/
tu dien du lieu => /du-lieu/tu-dien/

# wrong-tone
biễu mẫu hồ sơ => /khen-thuong/bieu-mau/
khen thuởng hộ gia đinh => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /khen-thuong/#ai-duoc-xet | /khen-thuong/bieu-mau/#ba-giay-to
đường xá nông thôn mới => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
xã Minh Hơp => /don-vi/minh-hop/ | /don-vi/xa-minh-hop/
Lương Thị Phiền => /guong-dien-hinh/0001-luong-thi-phien/
Sâm Văn Bình => /guong-dien-hinh/0006-sam-van-binh/
mừơng ham => /don-vi/xa-muong-ham/
dược liêu Tĩnh Sáng Đưòng => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
giáy khen chủ tịch huyên => /ke-hoach/#iii-2 | /khen-thuong/#hinh-thuc | {Giấy khen của Chủ tịch Ủy ban nhân dân huyện} | /ke-hoach/#iii-4 | /ke-hoach/#ai-lam-gi-chu-tich-ubnd-huyen
pháo hoa hồ Thùng May => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
trợ nâng => /tro-nang/
quốc phồng an ninh => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c

# decomposed
Hợp tác xã nông dược => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
xã Mường Chọng => /don-vi/xa-muong-chong/
sáng kiến, cải tiến kỹ thuật => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h
đính chính bản chép => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
Thị trấn Quỳ Hợp => /don-vi/thi-tran-quy-hop/

# tone-place
Uỷ ban Mặt trận Tổ quốc => /ke-hoach/#iv-3 | {Mặt trận Tổ quốc}
Huyện uỷ khoá XXI => /moc-thoi-gian/#nghi-quyet-15
thuỷ chung => {thủy chung}

# i-or-y
kĩ thuật cải tiến => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h
Châu Lí => /don-vi/chau-ly/
kí tên đóng dấu kế hoạch => /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /gioi-thieu/ | {chữ ký}

# telex
bieeur maaux hoof sow => /khen-thuong/bieu-mau/
phaos hoa hoof thung maay => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
Luwowng Thij Phieen => /guong-dien-hinh/0001-luong-thi-phien/
xa Chaau Thanh => /don-vi/chau-thanh/
ddieenr hinhf tieen tieesn => {điển hình tiên tiến}
thi ddua yeu nuowcs => {thi đua yêu nước}
moc thowi gian => /moc-thoi-gian/
suwuj tầm hieenj vaatj => /guong-dien-hinh/0007-lo-thanh-tro/
bao caos thanh tichs => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | {báo cáo thành tích}
dữ lieeuj mở => /du-lieu/
trowj nangw => /tro-nang/
muwowngf chonj => /don-vi/xa-muong-chong/
caf laacj booj vawn hoas => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
nghij ddinhj 91 => {Nghị định 91/2017/NĐ-CP} | /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung | {Nghị định số 91/2017/NĐ-CP}
hocj tap lamf theo Bacs => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f

# vni
bie63u ma64u ho62 so7 => /khen-thuong/bieu-mau/
mu7o7ng2 ham => /don-vi/xa-muong-ham/
gia6y1 khen chu3 ti5ch huye65n => /ke-hoach/#iii-2 | /khen-thuong/#hinh-thuc | {Giấy khen của Chủ tịch Ủy ban nhân dân huyện} | /ke-hoach/#iii-4 | /ke-hoach/#ai-lam-gi-chu-tich-ubnd-huyen
Sa62m Va8n Binh => /guong-dien-hinh/0006-sam-van-binh/
cha6u thanh2 => /don-vi/chau-thanh/

# abbreviation
UBND TT Quỳ Hợp => /don-vi/thi-tran-quy-hop/
x. Hạ Sơn => /don-vi/ha-son/
X.Châu Cường => /don-vi/chau-cuong/
H. Quỳ Hợp => {huyện Quỳ Hợp}
MTTQ huyện => /ke-hoach/#iv-3 | {Mặt trận Tổ quốc} | {MTTQ Việt Nam huyện}
HĐTĐKT huyện => /ke-hoach/#iv-4 | {Hội đồng Thi đua - Khen thưởng}
P. Nội vụ => /ke-hoach/#iv-5 | {Phòng Nội vụ}
PNV => /ke-hoach/#iv-5 | {Phòng Nội vụ}
Phòng VHTT => /ke-hoach/#iv-2 | {Phòng Văn hóa và Thông tin}
TTVH huyện => /ke-hoach/#iv-2 | {Trung tâm Văn hóa}
BCT kết luận 01 => /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
CBCC => {cán bộ, công chức}
CBCCVC người lao động => {cán bộ, công chức, viên chức, người lao động} | {cán bộ, công chức, viên chức}
LLVT => {lực lượng vũ trang}
DN, HTX => {doanh nghiệp, hợp tác xã}
THPT dự thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/
KTXH => {kinh tế - xã hội}
ANTT => {an ninh} | {trật tự an toàn xã hội}
ATTP => {an toàn vệ sinh thực phẩm}
ATVSTP => {an toàn vệ sinh thực phẩm}
TNGT => {tai nạn giao thông}
xd NTM => {xây dựng nông thôn mới}
PCT huyện OCOP => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
UBTVQH => {Ủy ban Thường vụ Quốc hội} | {UBTVQH}
TTĐT huyện => {cổng thông tin điện tử huyện} | {Cổng TTĐT huyện}
DTTS => {dân tộc thiểu số}
ĐVHC cấp xã => {đơn vị hành chính cấp xã} | /don-vi/
đ/c Nguyễn Đình Tùng => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
cty CP Hasafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
BTGHU => {Ban Tuyên giáo Huyện ủy}
TDĐKXDĐSVH => {Toàn dân đoàn kết xây dựng đời sống văn hóa}
khen thưởng theo NĐ91 => {Nghị định 91/2017/NĐ-CP} | /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung

# document
NĐ 30/2020 => /khen-thuong/bieu-mau/#the-thuc | {Nghị định 30/2020/NĐ-CP}
nghị định 30 thể thức => /khen-thuong/bieu-mau/#the-thuc | {Nghị định 30/2020/NĐ-CP}
nghị định 152 => /khen-thuong/#luat-ap-dung | {Nghị định 152/2025/NĐ-CP}
nd 98/2023/nd-cp => /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi | {Nghị định 98/2023/NĐ-CP}
luật 06/2022/QH15 => /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung | {06/2022/QH15}
quyết định 12/2020 ubnd tỉnh => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu | {12/2020/QĐ-UBND}
QĐ 1020/QĐ-CTN => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat | {1020}
NQ 15-NQ/HU => {15-NQ/HU}
nq15 huyện ủy => {15-NQ/HU}
kl 01 kl/tw => {01-KL/TW}
QĐ52/CP => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | {52/CP}
chỉ thị số 05 học tập bác => {05-CT/TW}
kế hoạch 120 năm 2022 => {120/KH-UBND}

# date
14/4 đến 19/4 => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#chuong-trinh-chao-mung
25.10.2022 => {25/10/2022}
ngày 18 tháng 5 năm 2021 => {18/5/2021}
1-7-2025 => {1/7/2025}
01/01/2024 => {1/1/2024} | {01/01/2024}
16-06-2025 => {16/6/2025}
đêm 19/4/2023 => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | {đêm 19/4/2023}
ngày 30/3 => {30/3/2023}
2017-07-31 => {31/7/2017}

# unit
xã Mường Ham gồm những xã nào => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
Tam Hợp cũ => /don-vi/tam-hop/
xã Châu Hồng cũ => /don-vi/chau-hong/
Châu Lộc mới => /don-vi/xa-chau-loc/
xa chau loc cu => /don-vi/chau-loc/
minh hợp cũ => /don-vi/minh-hop/
xã Minh Hợp trước sáp nhập => /don-vi/minh-hop/
Minh Hợp sau sáp nhập => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
xã Quỳ Hợp gồm những đâu => /don-vi/xa-quy-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
thị trấn Quỳ Hợp nay là gì => /don-vi/thi-tran-quy-hop/
Bắc Sơn nay là xã gì => /don-vi/bac-son/
xã Nam Sơn bây giờ là xã nào => /don-vi/nam-son/
Hạ Sơn nhập về đâu => /don-vi/ha-son/
Văn Lợi sáp nhập vào xã nào => /don-vi/van-loi/ | /don-vi/xa-minh-hop/
xã Liên Hợp thuộc xã nào => /don-vi/lien-hop/
Vân Lợi => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#van-loi-khong-phai-van-loi | /don-vi/van-loi/
xã yên hợp huyện quỳ hợp tỉnh nghệ an => /don-vi/yen-hop/
Thọ Hợp, Quỳ Hợp, Nghệ An => /don-vi/tho-hop/
ủy ban xã Châu Quang => /don-vi/chau-quang/
mã xã 17062 => /don-vi/chau-cuong/ | /don-vi/#danh-sach
Châu Tiến, huyện Quỳ Châu => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#trung-ten-voi-noi-khac | /don-vi/chau-tien/
bảy xã mới => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc
danh sách 21 xã thị trấn => /don-vi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
dân số xã Mường Ham => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
diện tích Minh Hợp => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
sáp nhập xã => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#nghi-quyet-sap-xep | /moc-thoi-gian/#huyen-ket-thuc | /don-vi/ | {sắp xếp}
xom Dot Va => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong | /don-vi/nghia-xuan/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/

# misnamed
UBND huyện Quý Hợp => {UBND huyện Quỳ Hợp} | {Ủy ban nhân dân huyện Quỳ Hợp}
lịch sử huyện Quỳnh Hợp => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | /tin-tuc/2026/thanh-lap-huyen-nam-1963/
Quí Hợp => {huyện Quỳ Hợp} | /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/
Quỹ Hợp => {huyện Quỳ Hợp} | /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/
ubnd quynh hop ocop => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
thanh lap huyen quynh hop 1963 => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
clb quynh hop => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
h. quynh hop => {huyện Quỳ Hợp} | {Quỳnh Hợp}

# slip
bieu mauu ho so => /khen-thuong/bieu-mau/
guong dien hinhh => /guong-dien-hinh/ | {gương điển hình}
cau lcab o van hoa =>  /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
dinh chnih => /ke-hoach/dinh-chinh/
thi duaa yeu nuoc => {thi đua yêu nước}
ky niem 60 nam thnah lap => {60 năm thành lập} | {60 năm ngày thành lập}
phogn noi vu => /ke-hoach/#iv-5 | {Phòng Nội vụ}
chuong trih chao mung => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#chuong-trinh-chao-mung
luong thi phienn => /guong-dien-hinh/0001-luong-thi-phien/
samm van binh => /guong-dien-hinh/0006-sam-van-binh/
nghiax xuan => /don-vi/nghia-xuan/
chau dihn => /don-vi/chau-dinh/
bac sno => /don-vi/bac-son/
duocw lieu => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
lễ kỷ nệm 60 năm => {lễ kỷ niệm 60 năm} | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/
nông thông mới => {nông thôn mới}
cộng đồng thaí kinh thổ => {Thái, Kinh, Thổ} | {Thái, Kinh và Thổ}
bản chépp kế hoạch => {bản chép kế hoạch}
sang kien cai tienn => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h
riên tư => /rieng-tu/

# joined
bieumau => /khen-thuong/bieu-mau/
bieumauhoso => /khen-thuong/bieu-mau/
khenthuong hogiadinh => /khen-thuong/#ai-duoc-xet | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /khen-thuong/bieu-mau/#ba-giay-to
quyhop ocop => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
chaucuong clb => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0001-luong-thi-phien/ | /don-vi/chau-cuong/
phonoivu phongnoivu => {Phòng Nội vụ}
mườngham => /don-vi/xa-muong-ham/
tronang => /tro-nang/
riengtu => /rieng-tu/
baochi => /bao-chi/
xom minhloi xaminhhop => /guong-dien-hinh/0003-xom-minh-loi/
tam hop xa tamhop => /don-vi/tam-hop/ | /don-vi/xa-tam-hop/

# phrase
"Cộng hòa xã hội chủ nghĩa Việt Nam" => {CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}
"Trung tâm Văn hóa - Thông tin và Thể thao" => {Trung tâm Văn hóa - Thông tin và Thể thao}
"19/4/1963 - 19/4/2023" => {19/4/1963 - 19/4/2023}
"(2021 - 2025)" => {(2021 - 2025)}
"gương mẫu chấp hành chủ trương" => /ke-hoach/#iii-3 | /khen-thuong/#tieu-chuan
"điểm sáng miền Tây xứ Nghệ" => {Điểm sáng miền Tây xứ Nghệ}
"Kế hoạch 05 năm" => {Kế hoạch 05 năm}
«văn hóa - xã hội và y tế» => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/

# prefix
biểu m => /khen-thuong/bieu-mau/
mường c => /don-vi/xa-muong-chong/
lương th => /guong-dien-hinh/0001-luong-thi-phien/
hasa => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
dữ l => /du-lieu/
sáng kiến cải t => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h
báo ch => /bao-chi/
nhật k => /nhat-ky-sua/
hồ sơ kh => {hồ sơ khen thưởng} | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5
công tr => /cong-trinh-su-kien/ | {công trình}
phòng n => {Phòng Nội vụ}
chau q => /don-vi/chau-quang/

# clause
mục II.3 nông thôn mới => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/
mục III.3 tiêu chuẩn => /ke-hoach/#iii-3 | /khen-thuong/#tieu-chuan
mục IV.5 phòng nội vụ => /ke-hoach/#iv-5
điểm d mục II.3 nông thôn mới => /ke-hoach/#ii-3-d
II.3.h sáng kiến => /ke-hoach/#ii-3-h
khen thưởng mục III => /ke-hoach/#iii
iii.5 => /ke-hoach/#iii-5
mục iv 1 => /ke-hoach/#iv-1
đính chính số 8 => /ke-hoach/dinh-chinh/#dc-8
đính chính C8 => /ke-hoach/dinh-chinh/#dc-c-8
ghi chú C-9 => /ke-hoach/#ghi-chu-c-9
II 3 f => /ke-hoach/#ii-3-f
phần III của kế hoạch => /ke-hoach/#iii
hạn báo cáo mục IV.1 => /ke-hoach/#iv-1

# question
cho hỏi hạn nộp báo cáo là khi nào ạ => {hạn báo cáo} | /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/
xin hỏi hồ sơ khen thưởng cần những giấy tờ gì => /khen-thuong/#ho-so | /khen-thuong/bieu-mau/ | /ke-hoach/#iii-5 | /khen-thuong/soan-ho-so/
nộp hồ sơ khen thưởng ở đâu => /khen-thuong/ | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
ai ký giấy khen vậy => {Giấy khen của Chủ tịch} | /khen-thuong/ | /ke-hoach/#iii-2 | /ke-hoach/#ai-lam-gi-chu-tich-ubnd-huyen
huyện Quỳ Hợp được thành lập khi nào vậy ạ => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | /bao-chi/
quy hop co bao nhieu dan => /bao-chi/#so-lieu | /moc-thoi-gian/#lap-huyen | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | {dân số}
bà Phiên là ai => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
ông Bình dạy chữ gì => /guong-dien-hinh/0006-sam-van-binh/
anh Lô Thanh Trợ ở xã nào => /guong-dien-hinh/0007-lo-thanh-tro/
lễ kỷ niệm tổ chức ở đâu => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
thi đua có mấy nội dung vậy => /noi-dung-thi-dua/ | /tin-tuc/2026/duong-toi-60-nam/ | /ke-hoach/#ii-3 | /#themes | /bao-chi/#so-lieu
OCOP là gì => {OCOP}
nông thôn mới nâng cao là như thế nào => {nông thôn mới nâng cao}
vì sao kế hoạch không có số => {để trống số} | /ke-hoach/dinh-chinh/ | /gioi-thieu/#trang-nay-la-gi | /khen-thuong/#dieu-chua-neu
làm sao để tải bản Word kế hoạch => /ke-hoach/ | /bao-chi/#tai-ve
có cần đăng ký công trình không => /cong-trinh-su-kien/ | /ke-hoach/#iv-5
mẫu đăng ký công trình ở đâu => /cong-trinh-su-kien/#dang-ky | /cong-trinh-su-kien/
cuộc thi viết có bao nhiêu bài dự thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | /bao-chi/#so-lieu
ai được xét khen thưởng => /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-1 | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
xã nào đạt chuẩn nông thôn mới => /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {đạt chuẩn nông thôn mới}
phát hiện chỗ sai thì báo cho ai => /nhat-ky-sua/#bao-sai | /tro-nang/#bao-cho-kho-doc
tôi muốn in kế hoạch thì làm thế nào => /ke-hoach/
dem 19/4 co ban phao hoa khong => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
trang web có lưu thông tin của tôi không => /rieng-tu/
công ty hasafood ở đâu => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
thế nào là đợt thi đua đặc biệt => {đợt thi đua đặc biệt}
kế hoạch này ai ban hành => /ke-hoach/ | /ke-hoach/dinh-chinh/ | /moc-thoi-gian/#ban-hanh-ke-hoach | {lập kế hoạch}

# name
Phiên Lương => /guong-dien-hinh/0001-luong-thi-phien/
lương phiên => /guong-dien-hinh/0001-luong-thi-phien/
chị Phiên => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
bà Lương Phiên => /guong-dien-hinh/0001-luong-thi-phien/
sam binh => /guong-dien-hinh/0006-sam-van-binh/
Văn Bình Sầm => /guong-dien-hinh/0006-sam-van-binh/
thầy Sầm Văn Bình => /guong-dien-hinh/0006-sam-van-binh/
lô trợ => /guong-dien-hinh/0007-lo-thanh-tro/
Trợ Lô => /guong-dien-hinh/0007-lo-thanh-tro/
đồng chí Nguyễn Đình Tùng chủ tịch huyện => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
ông Tùng chủ tịch => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
gương 0004 => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
g/0006 => /guong-dien-hinh/0006-sam-van-binh/
0002 => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
hồ sơ số 0001 => /guong-dien-hinh/0001-luong-thi-phien/
gương số 5 => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
nghệ nhân Sầm Bình => /guong-dien-hinh/0006-sam-van-binh/

# mixed
ubnd x chau quang => /don-vi/chau-quang/
tt quynh hop => /don-vi/thi-tran-quy-hop/
xa muonq ham moi => /don-vi/xa-muong-ham/
clb vhdg chau cuong =>  /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0001-luong-thi-phien/ | /don-vi/chau-cuong/
nq15 hu du lich => {15-NQ/HU}
gk cua ct ubnd huyen => {Giấy khen của Chủ tịch Ủy ban nhân dân huyện}
khne thuong ho gia dinhh => /khen-thuong/#ai-duoc-xet | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /khen-thuong/bieu-mau/#ba-giay-to
kh thi dua đặc biet 60 nam => /ke-hoach/ | {Kế hoạch phát động đợt thi đua đặc biệt}
han nop bc 31/3 => {31/3/2023} | {31/3 năm 2023}
muc tieu NTM nang cao II.3.d => /ke-hoach/#ii-3-d
thidua cchc tthc => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
tp khen thuong NĐ91/2017 => {Nghị định 91/2017/NĐ-CP} | /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung
Sầm Van Binhf dạy chu thai => /guong-dien-hinh/0006-sam-van-binh/
ocop 3 sao o minhhop => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
le ki niem 60nam => {lễ kỷ niệm 60 năm} | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/
mtran tổ quoocs => /ke-hoach/#iv-3 | {Mặt trận Tổ quốc}
sở noi vu hà nam => {Sở Nội vụ Hà Nam}

# absent
Nguyễn Văn A =>
Trần Thị B =>
Phạm Minh Chính =>
Hồ Xuân Hương =>
Nguyễn Du =>
Lương Văn Can =>
Sầm Thị Lan =>
ông Lô Văn Hùng =>
bà Nguyễn Thị Thanh =>
xã Nghĩa Lộc =>
xã Châu Bính =>
xã Châu Hội =>
xã Tam Đình =>
xã Quỳnh Châu =>
huyện Con Cuông =>
huyện Nghĩa Hành =>
huyện Quỳ Lưu =>
thị trấn Kim Sơn =>
phường Hưng Dũng =>
nghị định 123/2021 =>
nghị định 100/2019/NĐ-CP =>
quyết định 999/QĐ-TTg =>
thông tư 22/2021 =>
chỉ thị 16/CT-TTg =>
luật đất đai =>
luật cư trú 2020 =>
số 45/KH-UBND =>
ngày 2/9/1945 =>
ngày 30/4/2021 =>
20/11/2022 =>
năm 1954 =>
điểm k mục II.3 =>
mục VI =>
đính chính số 500 =>
giá vàng hôm nay =>
hộ chiếu =>
đăng ký kết hôn =>
giấy khai sinh =>
sổ đỏ đất đai =>
nước sạch nông thôn =>
chợ phiên vùng cao =>
bệnh viện huyện =>
trạm y tế xã =>
đội bóng đá =>
vé xem pháo hoa =>
lãi suất ngân hàng =>
tuyển dụng giáo viên =>
xổ số kiến thiết =>
vắc xin covid =>
thủy điện bản vẽ =>
mỏ thiếc =>
khai thác đá trắng =>
cam Vinh =>
bưởi diễn =>
rừng pù huống =>
thác bản tạt =>
lễ hội mường ham =>
đền chín gian =>
hang bua =>
chuyển khoản =>
máy bay =>
zalo facebook =>
qwerty =>
asdf ghjk =>
trâu bò dê lợn =>
gương số 0099 =>
g/1234 =>
đua thuyền =>
hiến máu nhân đạo =>
xe máy cũ =>
huân chương sao vàng =>
anh hùng lao động =>
`);
