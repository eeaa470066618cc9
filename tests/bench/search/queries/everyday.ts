// The classes that were found weak, asked in other words; the search was tuned on them.
import { readQueries } from '../read-queries.ts';

export const everydayQueries = readQueries(String.raw`
# marked
lịch sử hình thành huyện => /ke-hoach/#i-1 | {lịch sử hình thành}
tờ trình của thủ trưởng đơn vị => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
nghệ nhân ưu tú => {Nghệ nhân ưu tú}
cơ quan thường trực hội đồng thi đua => {Cơ quan thường trực}
đối tượng khen thưởng => /ke-hoach/#iii-1 | /khen-thuong/#ai-duoc-xet
thời gian thực hiện đợt thi đua => /ke-hoach/#ii-2
căn cứ pháp lý của kế hoạch => /ke-hoach/#can-cu-phap-ly | /ke-hoach/#can-cu
tải dữ liệu về máy => /du-lieu/ | /bao-chi/#tai-ve
ảnh chụp đêm hội => {ảnh của đêm lễ} | {ảnh chụp đêm ấy} | {ảnh chú thích đêm}

# unmarked
chu tich cac xa thi tran tang giay khen => /ke-hoach/#iii-2 | /khen-thuong/#hinh-thuc | {Chủ tịch Ủy ban nhân dân các xã, thị trấn}
nguoi tho mua sap => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
cong ty thu mua cam => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
so dang ky cong trinh => /cong-trinh-su-kien/ | {sổ đăng ký công trình}
nguyen van ke hoach => /ke-hoach/ | {Nguyên văn trong kế hoạch}
mau to trinh => /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
ve trang nay => /gioi-thieu/
lien he => /bao-chi/#lien-he | {địa chỉ liên hệ}

# wrong-tone
phong trào thi đua yêu nứơc => {thi đua yêu nước}
Mường Chong => /don-vi/xa-muong-chong/
cải cách hành chình => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
huyên ủy => {Huyện ủy}
ban tuyên giao => {Ban Tuyên giáo}

# telex
ddangs ddinhs chinhs => /ke-hoach/dinh-chinh/
bieeur mauax khen thuowngr => /khen-thuong/bieu-mau/
mocs thowif gian => /moc-thoi-gian/
nghij quyeets ddaij hooij => {Nghị quyết Đại hội}
ngheej nhaan daan ca => /guong-dien-hinh/0001-luong-thi-phien/
xax nghiax xuaan => /don-vi/nghia-xuan/
hop taxc xax => {hợp tác xã}
quoocs phongf an ninh => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c
soans hoof sow => /khen-thuong/soan-ho-so/

# abbreviation
UBMTTQ huyện làm gì => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the
HĐND huyện => {Hội đồng nhân dân} | {HĐND huyện}
TTr đề nghị khen => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/soan-ho-so/
vp huyện ủy => {Văn phòng HU}
GĐ được khen => /khen-thuong/#ai-duoc-xet | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
kh 120 => {120/KH-UBND}

# document
quyết định 12 năm 2020 của tỉnh => {12/2020/QĐ-UBND}
nghi quyet 1678 => {1678/NQ-UBTVQH15}
luat thi dua khen thuong moi => /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi
ket luan 01 cua bo chinh tri => {01-KL/TW}
thong tu 12 => {Thông tư 12/2019}
nghị định chín mốt => /ke-hoach/#can-cu-nghi-dinh-91 | {91/2017/NĐ-CP}
nghị định 91-2017 => {91/2017/NĐ-CP}

# date
mồng bảy tháng sáu năm 2022 => {7/6/2022} | {07 tháng 6 năm 2022} | {07/6/2022}
19 tháng tư => {19/4}
16.6.25 => {16/6/2025}
ngay 14 den 19 thang 4 => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#chuong-trinh-chao-mung
18/5/21 => {18/5/2021}
tháng mười năm 2022 => {25/10/2022}
31 tháng ba => {31/3}

# unit
Châu Cường và Châu Thái nhập thành => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
xã Thọ Hợp bây giờ gọi là gì => /don-vi/tho-hop/ | /don-vi/xa-quy-hop/
xã cũ Châu Tiến => /don-vi/chau-tien/
hai xã Châu Lộc, Liên Hợp => /don-vi/xa-chau-loc/ | {hai xã Châu Lộc, Liên Hợp}
tt quy hop cu => /don-vi/thi-tran-quy-hop/
xã Bắc Sơn cũ nay ở đâu => /don-vi/bac-son/
bay xa moi => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc

# slip
hasfood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
nghe nahn dan ac => /guong-dien-hinh/0001-luong-thi-phien/
giay khen cua chu tcih => {Giấy khen của Chủ tịch}
thi dau yeu nuoc => {thi đua yêu nước}
moc thoi gina => /moc-thoi-gian/
du leiu mo => /du-lieu/
cong trihn su kein => /cong-trinh-su-kien/
huong dna khen thuongw => /khen-thuong/
quoc phogn an nihn => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c
chau cuogn => /don-vi/chau-cuong/
Luơng Thi Phein => /guong-dien-hinh/0001-luong-thi-phien/
bao caoo tonng hop => /bao-cao/
xa dogn hop => /don-vi/dong-hop/
ubnd huyn quy hop => {UBND huyện Quỳ Hợp} | {Ủy ban nhân dân huyện Quỳ Hợp}
sang kien ca tien => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h
hcoj taapj lamf theo bacs => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f

# joined
mocthoigian => /moc-thoi-gian/
dulieumo => /du-lieu/
nghidinh91 => {91/2017/NĐ-CP}
hoptacxa nongduoc => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
khenthưởng => /khen-thuong/ | /ke-hoach/#iii

# prefix
kế ho => /ke-hoach/
gương => /guong-dien-hinh/
khen => /khen-thuong/
tin t => /tin-tuc/
nội d => /noi-dung-thi-dua/ | /ke-hoach/#ii
nội dung th => /noi-dung-thi-dua/ | /ke-hoach/#ii-3
hướng d => /khen-thuong/
đơn v => /don-vi/
câu lạc b => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
đính ch => /ke-hoach/dinh-chinh/
soạn h => /khen-thuong/soan-ho-so/
theo d => /tin-tuc/theo-doi/
thị tr => /don-vi/thi-tran-quy-hop/ | {thị trấn}

# clause
phần ba khen thưởng => /ke-hoach/#iii
phần 3 của kế hoạch => /ke-hoach/#iii
mục 2.3.d => /ke-hoach/#ii-3-d
khoản một mục bốn => /ke-hoach/#iv-1
mục hai => /ke-hoach/#ii
điểm g => /ke-hoach/#ii-3-g | /noi-dung-thi-dua/doan-the/
chương III => /ke-hoach/#iii
mục ba điểm năm => /ke-hoach/#iii-5

# question
ai quản lý trang này => /gioi-thieu/ | {đứng tên vận hành}
trang này có chính thức không => /gioi-thieu/#trang-nay-la-gi | {không phải cổng thông tin}
tôi muốn báo lỗi trên trang => /nhat-ky-sua/#bao-sai | /tro-nang/#bao-cho-kho-doc
viết sai tên tôi thì báo ai => /nhat-ky-sua/#bao-sai | /rieng-tu/
làm sao xóa tên tôi khỏi trang => /rieng-tu/ | /nhat-ky-sua/#bao-sai
lấy số liệu ở đâu ra => {nguồn} | /gioi-thieu/#nguon-cua-trang
chữ nhỏ quá không đọc được => /tro-nang/ | {cỡ chữ}
in kế hoạch ra giấy => /ke-hoach/
đăng ký nhận tin => /tin-tuc/theo-doi/
lễ kỷ niệm có những tiết mục gì => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
ngày thành lập huyện => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | {ngày thành lập huyện}
ai là người dạy dân ca Thái => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
huyện bị giải thể khi nào => /moc-thoi-gian/#huyen-ket-thuc | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
xã tôi phải làm mấy công trình => /cong-trinh-su-kien/ | /ke-hoach/#iv-1 | {ít nhất 01 công trình}
hạn chót nộp báo cáo => {hạn báo cáo} | {Hạn tổng kết} | /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/ | /khen-thuong/
điều kiện để được tặng giấy khen => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /khen-thuong/
bao nhiêu người được khen => /khen-thuong/#so-luong | /ke-hoach/#iii-4 | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
bản chép sai mấy chỗ => /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /ke-hoach/dinh-chinh/ | {102 chỗ}
sao chép bài viết có được không => /bao-chi/#dieu-kien | /du-lieu/#giay-phep
quỳ hợp rộng bao nhiêu => /don-vi/xa-minh-hop/ | {159,97 km²} | {941 km²}
cuộc thi viết bắt đầu khi nào => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
học sinh có được dự thi không => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ 
bà Phiên hát gì => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
phòng nào nhận báo cáo => {Phòng Nội vụ}
đảng viên có tham gia không => {đảng viên}

# name
ông Trợ => /guong-dien-hinh/0007-lo-thanh-tro/
nguyễn đình tùng chủ tịch ubnd huyện => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
Lo Thanh Tor => /guong-dien-hinh/0007-lo-thanh-tro/
bình chữ thái => /guong-dien-hinh/0006-sam-van-binh/

# mixed
dang bo huyen khoa 21 => {khóa XXI} | {lần thứ XXI}
đại hội 21 huyện => {Đại hội đại biểu Đảng bộ huyện lần thứ XXI}
huyen uy khoa hai mot => {khóa XXI} | {lần thứ XXI}
mười ba xã lúc đầu => /tin-tuc/2026/thanh-lap-huyen-nam-1963/
13 xa ban dau => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | {13 xã}
3 giay to => /khen-thuong/#ho-so | /khen-thuong/bieu-mau/ | /khen-thuong/ | /khen-thuong/soan-ho-so/
tám hoa văn => {tám hoa văn} | {Tám hoa văn}
8 hoa van => {tám hoa văn}
mười hai nghìn bài dự thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
12 nghin bai thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
một trăm lẻ hai chỗ đính chính => /tin-tuc/2026/doc-ban-chep-ke-hoach/ | {102 chỗ}
sáu mươi năm quỳ hợp => {60 năm}
ba cong dong thai kinh tho => {Thái, Kinh, Thổ} | {Thái, Kinh và Thổ}
7 san pham ocop => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
ocop ba sao => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
35 chi bo => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/
ubnd h quy hopj khen thuowngr => /khen-thuong/ | {khen thưởng}

# absent
phần VIII =>
mục VIII =>
khoản 7 mục II =>
điểm l mục II.3 =>
vé xem ca nhạc =>
vé máy bay =>
giá vé xem múa sạp =>
nghị định 15/2020 =>
quyết định 31/2021 =>
bà Lương Thị Phương =>
ông Lô Văn Thanh =>
xã Châu Kim =>
huyện Quỳ Lưu Nghệ An =>
lịch cắt nước =>
bán đất nền =>
chợ trâu bò =>
trận bóng đá =>
thi hoa hậu =>
cầu mường ham =>
bệnh viện quỳ hợp =>
tuyển công nhân may =>
ngày 3 tháng 2 năm 1930 =>
khóa XIV =>
đại hội lần thứ XXII =>
10 xã mới =>
`);
