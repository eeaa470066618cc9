// As people of the district may type on a telephone: invented before the search was last changed, and never tuned on.
import { readQueries } from '../read-queries.ts';

export const citizenQueries = readQueries(String.raw`
# marked
tìm hiểu lịch sử huyện => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
quyết định thành lập huyện => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
người dạy chữ Thái => /guong-dien-hinh/0006-sam-van-binh/
nơi nhận kế hoạch => {Nơi nhận} | /ke-hoach/#noi-nhan
vùng dược liệu 10 ha => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
mỗi đơn vị một công trình một sự kiện => /cong-trinh-su-kien/ | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/ | /bao-chi/#gioi-thieu-trong-100-tu | {ít nhất 01 công trình}
nghệ nhân hát dân ca => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/

# unmarked
muc dich yeu cau cua ke hoach => /ke-hoach/#i
bien ban hop xet khen => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
danh sach cac xa truoc day => /don-vi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
tai lieu cho nha bao => /bao-chi/
trang nay khong co quang cao => /rieng-tu/
doc trang khi khong co mang => /ngoai-tuyen/
trach nhiem mat tran to quoc => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the
con em xa que => {con em}
tien thuong bao nhieu => {tiền thưởng}
du lich cong dong => {du lịch cộng đồng}

# wrong-tone
nông thôn mới nâng cáo => {nông thôn mới nâng cao}
hợp tác xả nông duợc => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
Nghỉa Xuân => /don-vi/nghia-xuan/
báo cao thành tích => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/soan-ho-so/
quy chế công tác thi đua khen thửơng => {Quy chế công tác thi đua, khen thưởng}

# decomposed
cuộc thi viết tìm hiểu lịch sử => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
Châu Đình => /don-vi/chau-dinh/

# tone-place
văn hoá công sở => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
xã Thị trấn Uỷ ban nhân dân => {Ủy ban nhân dân các xã, thị trấn} | {UBND các xã, thị trấn}

# i-or-y
Luật thi đua có hiệu lực, kỳ họp => {có hiệu lực}
lí do đính chính => /ke-hoach/dinh-chinh/ | {kèm lý do} | {ghi đủ ở trang đính chính}

# telex
guwowng ddieenr hinhf => /guong-dien-hinh/
daan soos xax muwowngf ham => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
xax chaau quang => /don-vi/chau-quang/
sawps xeepps xax => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#nghi-quyet-sap-xep | /moc-thoi-gian/#huyen-ket-thuc | /don-vi/ | {sắp xếp}
ho so khen thuwongr => {hồ sơ khen thưởng} | /khen-thuong/soan-ho-so/ | /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5
tro nangw => /tro-nang/

# vni
cau la5c bo65 va8n ho1a da6n gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
xa4 D9o62ng Ho75p => /don-vi/dong-hop/
lich su73 huye65n => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | {lịch sử}

# abbreviation
MTTQ và các đoàn thể => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the
nhiệm vụ của phòng VH-TT => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin
ban TG huyện ủy => {Ban Tuyên giáo Huyện ủy}
xã đạt chuẩn NTM => /noi-dung-thi-dua/nong-thon-moi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {đạt chuẩn nông thôn mới}
HĐ TĐKT => {Hội đồng Thi đua - Khen thưởng}
CT UBND xã tặng giấy khen => {Giấy khen} | /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2
đ/c chủ tịch UBND huyện => {Chủ tịch Ủy ban nhân dân huyện} | {Chủ tịch UBND huyện} | /ke-hoach/#chu-ky
HTX Tĩnh Sáng Đường => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
bc kết quả về pnv => {Phòng Nội vụ}

# document
nghi dinh 91 nam 2017 => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung | {91/2017/NĐ-CP}
ke hoach so 120 => {120/KH-UBND}
quyet dinh 52 cua hoi dong chinh phu => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
chi thi 05 hoc tap bac => {05-CT/TW} | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
luat tdkt 2022 => /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi | {06/2022/QH15}
53/CP => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen

# date
ngày mười chín tháng tư năm 1963 => {19/4/1963}
31 tháng 3 năm 2023 => {31/3/2023} | {31/3 năm 2023}
19-4 => {19/4}
1/7/25 => {1/7/2025}
tháng 4 năm 2024 => {tháng 4/2024}
mung 1 thang 7 nam 2025 => {1/7/2025}
19/04/63 => {19/4/1963}

# unit
xã Châu Thái giờ thuộc xã nào => /don-vi/chau-thai/ | /don-vi/xa-muong-ham/
xã mới Mường Chọng => /don-vi/xa-muong-chong/
xã Đồng Hợp sáp nhập với xã nào => /don-vi/dong-hop/ | /don-vi/xa-tam-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
7 xã mới của quỳ hợp => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc
thị trấn quỳ hợp cũ => /don-vi/thi-tran-quy-hop/
nghia xuan nay la xa nao => /don-vi/nghia-xuan/
xã Hạ Sơn huyện Quỳ Hợp => /don-vi/ha-son/
mã số xã Nam Sơn => /don-vi/nam-son/ | /don-vi/#danh-sach
hai mươi mốt xã thị trấn => /don-vi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | {21 xã, thị trấn}

# misnamed
huyện Quỳnh Hợp thành lập năm nào => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | /bao-chi/
quy hoop => {huyện Quỳ Hợp} | /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/

# slip
khen thuog ca nhan => {khen thưởng} | /khen-thuong/
nogn thon moi => {nông thôn mới}
cau lac bo daan gian => {câu lạc bộ văn hóa dân gian}
hasafod minh hop => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
phao hao ho thung may => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
baoc ao thnah tich => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/soan-ho-so/ | {báo cáo thành tích}
giay khne cua chu tihc huyen => {Giấy khen của Chủ tịch Ủy ban nhân dân huyện}
thi ddua yeu nuoc => {thi đua yêu nước}
cai cahc hanh chihn => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
Sầm Vă Bình => /guong-dien-hinh/0006-sam-van-binh/
moc thoi gain => /moc-thoi-gian/
xom mihn loi => /guong-dien-hinh/0003-xom-minh-loi/

# joined
khenthuong => /khen-thuong/ | /ke-hoach/#iii | /ke-hoach/#iii-2 | /khen-thuong/#hinh-thuc
gioithieu trang => /gioi-thieu/
nghiaxuan => /don-vi/nghia-xuan/
nôngthônmới => {nông thôn mới}

# phrase
"vì người nghèo" => {vì người nghèo}
"nâng cao năng lực" => {nâng cao năng lực}

# prefix
gương điển h => /guong-dien-hinh/
mốc th => /moc-thoi-gian/
khen th => /khen-thuong/ | /ke-hoach/#iii
giới th => /gioi-thieu/ | {giới thiệu}
xã châu th => /don-vi/chau-thai/ | /don-vi/chau-thanh/
nhật ky s => /nhat-ky-sua/
cải cách h => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/

# clause
phần 4 tổ chức thực hiện => /ke-hoach/#iv
mục 3 phần 2 => /ke-hoach/#ii-3
phan hai noi dung to chuc => /ke-hoach/#ii
khoản 2 mục III hình thức khen => /ke-hoach/#iii-2
diem e muc ii.3 => /ke-hoach/#ii-3-e

# question
ai viết trang này => /gioi-thieu/ | {chưa có đơn vị nào đứng tên vận hành}
trang web này của ai => /gioi-thieu/ | {chưa có đơn vị nào đứng tên vận hành}
có phải đăng nhập không => /rieng-tu/ | {không cần tài khoản}
muốn được khen thì phải làm gì => /khen-thuong/ | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
lễ 60 năm diễn ra hôm nào => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/ | {lễ kỷ niệm}
huyện Quỳ Hợp được bao nhiêu tuổi => {60 năm}
ông nào sưu tầm đồ cổ của người Thái => /guong-dien-hinh/0007-lo-thanh-tro/
bao nhiêu người dự lễ => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
cuộc thi viết ai được giải => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
gửi báo cáo đi đâu => {Phòng Nội vụ}
khi nao het han bao cao => {hạn báo cáo} | {Hạn tổng kết} | /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/ | /khen-thuong/
làm giấy tờ xin khen thưởng thế nào => /khen-thuong/ | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/ | /ke-hoach/#iii-5
tại sao lại có hai hạn khác nhau => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /ke-hoach/#ghi-chu-c-8 | /tin-tuc/2026/duong-toi-60-nam/ | /ke-hoach/dinh-chinh/#dc-c-8
huyện có mấy dân tộc => {ba cộng đồng} | {dân tộc thiểu số}
bản kế hoạch có đóng dấu chưa => {đóng dấu} | /gioi-thieu/#trang-nay-la-gi

# name
Phiên => /guong-dien-hinh/0001-luong-thi-phien/
thay Binh day chu Thai => /guong-dien-hinh/0006-sam-van-binh/
lo thanh tro suu tam => /guong-dien-hinh/0007-lo-thanh-tro/
chủ tịch Tùng => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
Nguyen Dinh Tung => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7

# mixed
bo chinh tri khoa 12 => {Bộ Chính trị khóa XII}
dai hoi dang bo huyen lan thu 21 => {lần thứ XXI}
8 noi dung thi dua => /noi-dung-thi-dua/ | {tám nội dung}
muoi sau cau lac bo => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
ky niem sau muoi nam => {60 năm} | {sáu mươi năm}
ubnd xa chau cuongf => /don-vi/chau-cuong/
khen thuong hgd => /khen-thuong/#ai-duoc-xet | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
clb dan toc thai chau cuonq => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/chau-cuong/
nghi dinh 91/2017 thi dua kt => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung | {91/2017/NĐ-CP}
tai bieumau to trinh word => /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
ba giay to gom nhung gi => /khen-thuong/#ho-so | /khen-thuong/bieu-mau/ | /ke-hoach/#iii-5 | /khen-thuong/soan-ho-so/

# absent
mục VII =>
phần VI của kế hoạch =>
điểm i mục II.3 =>
mục III.9 =>
bán vé đêm nhạc =>
giá vé vào cổng =>
nghị định 168/2024 =>
kế hoạch 36 =>
quyết định 777 =>
bà Lương Thị Hoa =>
ông Sầm Văn Minh =>
Trần Quốc Toản =>
xã Châu Khê =>
huyện Quỳ Phong =>
cắt điện ngày mai =>
dự báo thời tiết =>
học phí đại học =>
lương công chức 2024 =>
khách sạn nhà nghỉ =>
đá trắng quỳ hợp giá bao nhiêu =>
ngày 12 tháng 9 năm 1930 =>
`);
