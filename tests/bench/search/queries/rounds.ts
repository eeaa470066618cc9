// Invented round by round against a search that was already built, to see whether it had learnt the language.
import { readQueries } from '../read-queries.ts';

export const roundQueries = readQueries(String.raw`
# marked
múa sạp hồ Thung Mây tối lễ => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
ba giấy tờ trong hồ sơ => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/#ba-giay-to
mẫu số 07 khen theo chuyên đề => /khen-thuong/#ho-so
quy định chung nguồn ở tỉnh khác => /khen-thuong/#quy-dinh-chung-nguon-o-tinh-khac
cam mít chuối => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
hiện vật văn hóa Thái => /guong-dien-hinh/0007-lo-thanh-tro/
73 tỷ đồng => {73 tỷ đồng}
1.272 km đường => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
hơn 12.000 bài => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
hơn 350 người học chữ => /guong-dien-hinh/0006-sam-van-binh/
sợi dọc khung cửi => {sợi dọc}
điểm du lịch cộng đồng của tỉnh => /ke-hoach/#ii-3-a | /noi-dung-thi-dua/kinh-te/
chấm chung khảo 300 bài => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
Giải thưởng Lương Định Của => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat
trùng tên với nơi khác => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#trung-ten-voi-noi-khac

# unmarked
nghi quyet thu hut dau tu du lich => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
dan toc thieu so => {dân tộc thiểu số}
to dan pho thon xom => {thôn, tổ dân phố}
chu ky con dau ban chep => /gioi-thieu/#trang-nay-la-gi | {chữ ký}
nguoi Tho o Nghia Xuan => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/
co chu to => /tro-nang/#cach-chinh-cho-de-doc | {cỡ chữ}
hoc sinh trung hoc pho thong du thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/
muc tieu chua phai ket qua => /tin-tuc/2026/duong-sa-va-nong-thon-moi/#muc-tieu-chua-phai-ket-qua
bao cho kho doc => /tro-nang/#bao-cho-kho-doc
hoa van tho cam => /gioi-thieu/#hinh-ve | {hoa văn thổ cẩm}
nguoi dan toc Thai o Chau Cuong => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0001-luong-thi-phien/ | /don-vi/chau-cuong/
thu nhap binh quan 70 trieu => /tin-tuc/2026/duong-sa-va-nong-thon-moi/#muc-tieu-chua-phai-ket-qua

# telex
mawtj traanj toor quoocs => /ke-hoach/#iv-3 | {Mặt trận Tổ quốc}
Nguyeenx DDinhf Tungf => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
tawng truwowngr kinh tees => /ke-hoach/#ii-3-a | /noi-dung-thi-dua/kinh-te/ | {tăng trưởng}
xax ddoofng hopjw => /don-vi/dong-hop/
khen thuowrng => /khen-thuong/ | /ke-hoach/#iii | /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2
hojc taapj vaf lamf theo Basc => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
tuyeen giaos huyeenj uyr => {Ban Tuyên giáo Huyện ủy}
baos caos toongr howpj => /bao-cao/
huwowngs daanx khen thuowngr => /khen-thuong/
nhaatj kys suwar => /nhat-ky-sua/
DDOOFNG HOWPJ => /don-vi/dong-hop/

# vni
ma85t tra65n to63 quo61c => /ke-hoach/#iv-3 | {Mặt trận Tổ quốc}
kha1m chu74a be65nh => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
ho5c ta65p va2 la2m theo Ba1c => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
DU7O7NG2 SA1 => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
hu7o7ng1 da6n4 khen thu7o7ng3 => /khen-thuong/
nha65t ky1 su73a => /nhat-ky-sua/
ba1o ca1o to63ng ho75p => /bao-cao/

# abbreviation
ubnd xã => {Ủy ban nhân dân xã} | {Ủy ban nhân dân các xã}
ct ubnd => {Chủ tịch Ủy ban nhân dân}
BCT khóa XII => /ke-hoach/#can-cu-chi-thi-05 | {Bộ Chính trị khóa XII}
VHTT huyện => /ke-hoach/#iv-2 | {Văn hóa và Thông tin}
htx => {hợp tác xã} | /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
CBCCVC => {cán bộ, công chức, viên chức}
HTX nông dược => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
VH-XH => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
UBKT => /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan
KT - XH => {kinh tế - xã hội}
PCT UBND huyện => {Phó Chủ tịch}
phong vh tt => /ke-hoach/#iv-2 | {Văn hóa và Thông tin}

# document
Luật thi đua khen thưởng 2003 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /khen-thuong/#luat-ap-dung
nghị định 98 năm 2023 => /ke-hoach/#can-cu-nghi-dinh-91 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung
NQ1678 => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#nghi-quyet-sap-xep | /don-vi/#bay-xa
120KH-UBND => /ke-hoach/#can-cu-ke-hoach-120 | /moc-thoi-gian/#ke-hoach-120 | /ke-hoach/#can-cu
05 CT-TW => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
qđ 231 ttg => {231/QĐ-TTg}

# date
ngày 8-4-2024 => {8/4/2024}
26/9/2025 => {26/9/2025}
09/9/2022 => {9/9/2022}
trước ngày 31 tháng 3 => {trước ngày 31/3/2023} | {trước 31/3/2023} | {Trước 31/3}
19.04.1963 => {19/4/1963}
15 tháng 7 năm 2022 => {15/7/2022}
14-5-2020 => {14/5/2020}
ngày 17 tháng 4 năm 2013 => {17/4/2013}
7.6.2011 => {7/6/2011}

# unit
mường chọng gồm những xã nào => /don-vi/xa-muong-chong/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
xã Châu Lộc mới => /don-vi/xa-chau-loc/
xa minh hop moi => /don-vi/xa-minh-hop/
Châu Đình nay thuộc xã nào => /don-vi/chau-dinh/ | /don-vi/
xã tam hop cũ => /don-vi/tam-hop/
huyện Quỳ Châu => {huyện Quỳ Châu}
xã Châu Thái nhập vào đâu => /don-vi/chau-thai/ | /don-vi/xa-muong-ham/
dân số Quỳ Hợp mới => /don-vi/xa-quy-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
xã Quỳ Hợp mới => /don-vi/xa-quy-hop/
Tam Hợp sau 1/7/2025 => /don-vi/xa-tam-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
Châu Hồng cũ => /don-vi/chau-hong/
don vi chau tien => /don-vi/chau-tien/
UBND xã Liên Hợp => /don-vi/lien-hop/
xã Châu Thành nay là xã gì => /don-vi/chau-thanh/ | /don-vi/ | /don-vi/xa-chau-hong/
THỊ TRẤN QUỲ HỢP => /don-vi/thi-tran-quy-hop/
x. Nghĩa Xuân => /don-vi/nghia-xuan/
tt quy hop => /don-vi/thi-tran-quy-hop/

# misnamed
Quỳnh Hợp ở đâu trong bản chép => /ke-hoach/dinh-chinh/ | {Quỳnh Hợp}
kỷ niệm 60 năm Quý Hợp => {60 năm thành lập huyện Quỳ Hợp} | {60 năm ngày thành lập huyện Quỳ Hợp} | {60 năm huyện Quỳ Hợp} | {kỷ niệm 60 năm}
câu lạc bộ văn hóa dân gian huyện Quỳnh Hợp => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
Quì Hợp => {huyện Quỳ Hợp} | /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/
thị trấn Quì Hợp => /don-vi/thi-tran-quy-hop/
san pham cua Quynh Hop ocop => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/

# slip
nghi dinh 91 thi dua khne thuong => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung
hop tac xa nong duoccc => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
xa hai suon ha son => /don-vi/ha-son/
thi tran quy hopp => /don-vi/thi-tran-quy-hop/
nghe nhna dan ca => /guong-dien-hinh/0001-luong-thi-phien/
muong hma => /don-vi/xa-muong-ham/
mat tran to quco => /ke-hoach/#iv-3 | {Mặt trận Tổ quốc}
cuoc thi vieet lich su => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
don vi haanh chinh => {đơn vị hành chính}
bao xao tong hop => /bao-cao/ | {báo cáo tổng hợp}
hoi dong thi dua khen thuonf => /ke-hoach/#iv-4 | {Hội đồng Thi đua - Khen thưởng}
van hoas xa hoi => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
Xã Yên Hợo => /don-vi/yen-hop/
mung 60 nma thanh lap huyen => {60 năm thành lập huyện} | {60 năm ngày thành lập huyện}
giai bong chuyenn nam => /moc-thoi-gian/#sau-muoi-mot-nam
daan ca thai => /guong-dien-hinh/0001-luong-thi-phien/ | {dân ca Thái}
huong dan khne thuong => /khen-thuong/
gioi theiu trang => /gioi-thieu/
bao coa tong hop => /bao-cao/
dan so muong hamm => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
Lô Thanh Chợ => /guong-dien-hinh/0007-lo-thanh-tro/

# joined
minhloi => /guong-dien-hinh/0003-xom-minh-loi/
noidungthidua => /noi-dung-thi-dua/ | /ke-hoach/#ii-3 | /#themes
cauLacBo => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
huyenquyhop => {huyện Quỳ Hợp}
hop tacxa => {hợp tác xã}
hoso => {hồ sơ}
giaykhen => {Giấy khen}
thiduayeunuoc => {thi đua yêu nước}
xaminhhop => /don-vi/minh-hop/ | /don-vi/xa-minh-hop/
thungmay phaohoa => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
Châuđình => /don-vi/chau-dinh/
ngườiđứngđầu => {người đứng đầu}
nhatkysua => /nhat-ky-sua/
huongdankhenthuong => /khen-thuong/
congtrinhsukien => /cong-trinh-su-kien/

# phrase
"ba cộng đồng Thái, Kinh, Thổ" => {ba cộng đồng Thái, Kinh, Thổ}
"Độc lập - Tự do - Hạnh phúc" => {Độc lập - Tự do - Hạnh phúc}
"trong tình hình mới" => {trong tình hình mới}
"Đoàn kết, sáng tạo" kế hoạch => {Đoàn kết, sáng tạo}
"nguoi dung dau" => {người đứng đầu}

# prefix
sở nội vụ h => {Sở Nội vụ Hà Nam}
lô th => /guong-dien-hinh/0007-lo-thanh-tro/
báo cáo tổng h => /bao-cao/
ocop ở qu => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
gương đ => /guong-dien-hinh/
chu tich ubnd hu => {Chủ tịch Ủy ban nhân dân huyện}
đoàn kết sáng tạo thi đ => {Đoàn kết, sáng tạo, thi đua}
xóm m => /guong-dien-hinh/0003-xom-minh-loi/ | {xóm Mo Mới} | {xóm M}
châu c => /don-vi/chau-cuong/
công ty c => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
quyết định 52 => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
trợ n => /tro-nang/
sơ đồ tr => /so-do-trang/

# clause
mục 1 phần I => /ke-hoach/#i-1
điểm b => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
II.2 => /ke-hoach/#ii-2
muc iv => /ke-hoach/#iv
đính chính D-8 => /ke-hoach/dinh-chinh/#dc-d-8

# question
bao giờ hết hạn làm công trình => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-cong-trinh | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /cong-trinh-su-kien/
tại sao điểm h đứng trước điểm g => /ke-hoach/dinh-chinh/#dc-13 | {«h» lại đứng trước «g»} | /gioi-thieu/#trich-dan | /tin-tuc/2026/doc-ban-chep-ke-hoach/
ai ký kế hoạch => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7 | /gioi-thieu/
có mấy nội dung thi đua => /noi-dung-thi-dua/ | /tin-tuc/2026/duong-toi-60-nam/ | /ke-hoach/#ii-3 | /#themes
bảy xã mới là những xã nào => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc
trang dùng cookie không => /rieng-tu/ | /gioi-thieu/
nộp báo cáo cho phòng nào => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /khen-thuong/ | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/ | /moc-thoi-gian/#han-bao-cao | /moc-thoi-gian/#hai-han | /cong-trinh-su-kien/
kế hoạch ban hành ngày nào => /ke-hoach/#dau-van-ban | /ke-hoach/dinh-chinh/#dc-c-2 | /moc-thoi-gian/#ban-hanh-ke-hoach | /khen-thuong/#dieu-chua-neu | /tin-tuc/2026/duong-toi-60-nam/ | /gioi-thieu/#trang-nay-la-gi | /tin-tuc/2026/doc-ban-chep-ke-hoach/
ai là chủ nhiệm câu lạc bộ Châu Cường => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
có bao nhiêu câu lạc bộ => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
xóm Minh Lợi có bao nhiêu hộ => /guong-dien-hinh/0003-xom-minh-loi/
pháo hoa bắn ở đâu => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
khi nào huyện kết thúc hoạt động => /moc-thoi-gian/#huyen-ket-thuc | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /#countdown | {kết thúc hoạt động}
luật thi đua mới có hiệu lực từ ngày nào => /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung | /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003
hộ gia đình có được khen không => /khen-thuong/#ai-duoc-xet | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /ke-hoach/#ghi-chu-c-6 | /ke-hoach/dinh-chinh/#dc-c-6
trang này có phải của nhà nước không => /gioi-thieu/#trang-nay-la-gi | {không phải cổng thông tin điện tử}
làm thế nào để tăng cỡ chữ => /tro-nang/#cach-chinh-cho-de-doc | {cỡ chữ}
tải bản word của kế hoạch ở đâu => /ke-hoach/#tai-ve | /ke-hoach/
ai đang giữ sổ đăng ký công trình => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu
Hasafood thu mua bao nhiêu tấn cam => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
lúc mới lập huyện có mấy xã => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
nam 1963 huyen chia tu dau => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
kế hoạch có thưởng tiền không => {tiền thưởng}
Quỳ Hợp có bao nhiêu km đường => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
ai múa sạp đêm 19/4 => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
vì sao tên huyện hay bị viết sai => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /ke-hoach/dinh-chinh/

# name
nghệ nhân Lương Thị Phiên => /guong-dien-hinh/0001-luong-thi-phien/
Sam Van Binh day chu => /guong-dien-hinh/0006-sam-van-binh/
Phiên Lương Thị => /guong-dien-hinh/0001-luong-thi-phien/
gương số 0003 => /guong-dien-hinh/0003-xom-minh-loi/
/g/0007/ => /guong-dien-hinh/0007-lo-thanh-tro/
Bình Sầm => /guong-dien-hinh/0006-sam-van-binh/
cty hasafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/

# mixed
ubnd thi tran quy hop => /don-vi/thi-tran-quy-hop/
nd91 cua chinh phu ve tdkt => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung
htx tinh sang duong o tam hopj => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
quyf hợp thanh lap 19.4.1963 => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | {19/4/1963}
bchep ke hoach dinh chinh muc b => /ke-hoach/dinh-chinh/
đoạn 2 muc iv.1 hạn bc => /ke-hoach/#iv-1
giaáy khen => {Giấy khen}
ddangs ky coong trinfh suwj kieejn => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /ke-hoach/#iv-5-doan-2
hạn bc truoc 31.03 => {31/3/2023} | {31/3 năm 2023}
đk công trình ntm xã => /cong-trinh-su-kien/
nghi quyet 1678 ubtvqh sap xep xa => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#nghi-quyet-sap-xep | /don-vi/#bay-xa
muc ii3e cchc => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
bà phien chau cuonh clb => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
qdinh 52cp => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
Tron 60 nawm huyeenj quyf hopj => {tròn 60 năm}

# absent
huyện Diễn Châu =>
xã Nghi Lộc =>
Hoàng Thị Mai =>
Đinh Văn Toàn =>
Lê Quang Vinh =>
Trần Hưng Đạo =>
chợ nổi Cái Răng =>
hạ tầng 5G =>
xe buýt =>
sữa TH true milk =>
kỳ thi tốt nghiệp =>
đội bóng Sông Lam =>
hội chợ thương mại quốc tế =>
nghị định 145/2020 =>
luật đất đai 2024 =>
quyết định 4567/QĐ-UBND =>
ngày 30/4/1975 =>
đại tướng Võ Nguyên Giáp =>
nuôi tôm thẻ =>
sân golf =>
vay vốn ngân hàng chính sách =>
mục V.2 =>
đính chính 250 =>
abcdef =>
ưeqwe =>
ngân sách hai mươi tỷ =>
xã Nghĩa Đồng =>
huyện Tân Kỳ =>
Hưng Nguyên =>
Phan Bội Châu =>
Nguyễn Thị Lan Anh =>
Lò Văn Tám =>
Châu Đức =>
Sầm Sơn =>
Minh Khai =>
Tam Kỳ Quảng Nam =>
Thọ Xuân Thanh Hóa =>
bệnh viện đa khoa =>
trường mầm non =>
đèo Ba Khe =>
hồ Vực Mấu =>
thác bản Bìa =>
đường sắt cao tốc =>
bằng lái xe =>
căn cước công dân =>
bảo hiểm xã hội một lần =>
tuyển sinh lớp 10 =>
nghị định 12/2099 =>
15/2010/QĐ-UBND =>
17/5/1994 =>
hoa hậu =>
thuốc lá điện tử =>
lorem ipsum =>
huyện Quỳ Hải =>
xã Châu Phong =>
Thị trấn Tân Lạc =>
huyện Quỳ Sơn =>
Vi Thị Hoa =>
trạm thu phí =>
nhà thờ đá =>
máy tính bảng =>
quyết định 8888/QĐ-UBND =>
sầu riêng =>
bơi lội =>
thẻ ngân hàng =>
`);
