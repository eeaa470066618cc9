// What citizens, officers and reporters ask after reading the pages: the half the search may be tuned on.
import { readQueries } from '../read-queries.ts';

export const visitorQueries = readQueries(String.raw`
# question
chương trình chào mừng gồm những ngày nào => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#chuong-trinh-chao-mung
đợt thi đua dành cho ai => /ke-hoach/#ii-1 | /#summary | /
nộp báo cáo ở đâu => /khen-thuong/ | /ke-hoach/#iv-1 | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /cong-trinh-su-kien/ | /tin-tuc/2026/duong-toi-60-nam/#hai-han
mỗi xã phải làm mấy công trình => /ke-hoach/#iv-1 | /cong-trinh-su-kien/ | /tin-tuc/2026/duong-toi-60-nam/#mot-cong-trinh-mot-su-kien | /#units | {ít nhất 01 công trình}
Mường Ham gồm những xã nào => /don-vi/xa-muong-ham/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
ai tổ chức cuộc thi viết => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
bao giờ hết hạn nộp báo cáo => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /#countdown | /cong-trinh-su-kien/ | {Hạn báo cáo}
huyện Quỳ Hợp tách từ huyện nào => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
kế hoạch gửi cho những ai => /ke-hoach/#noi-nhan
ai đoạt giải cuộc thi lịch sử => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
gặp vướng mắc thì báo cho ai => /ke-hoach/#ket | /ke-hoach/#ai-lam-gi-phong-noi-vu
hồ sơ đề nghị có mấy loại giấy => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/
huyện còn hoạt động không => /moc-thoi-gian/#huyen-ket-thuc | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | {kết thúc hoạt động}
ở đâu trồng cây dược liệu => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop
ba xã của Nghĩa Đàn là xã nào => /tin-tuc/2026/thanh-lap-huyen-nam-1963/#muoi-ba-xa-luc-dau
ai giữ danh sách đăng ký công trình => /cong-trinh-su-kien/#ai-giu-so | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu
có bao nhiêu người dự lễ kỷ niệm => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
NTM là gì => /ke-hoach/#viet-tat | /noi-dung-thi-dua/nong-thon-moi/ | {Nông thôn mới}
dân số huyện Quỳ Hợp bao nhiêu người => /bao-chi/#so-lieu | /bao-chi/
Nghĩa Xuân giờ thuộc xã nào => /don-vi/nghia-xuan/ | /don-vi/xa-tam-hop/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi
có mấy sản phẩm OCOP => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
bà Phiên ở xã nào => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/chau-cuong/
bao nhiêu xã đạt nông thôn mới => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
các bước xét khen thưởng như thế nào => /khen-thuong/#cac-buoc
xã Châu Lộc cũ với xã Châu Lộc mới khác gì nhau => /don-vi/xa-chau-loc/ | /don-vi/chau-loc/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
trích dẫn kế hoạch như thế nào => /ke-hoach/#trich-dan | /gioi-thieu/#trich-dan | /bao-chi/#dan-lien-ket-va-trich-dan
cần giấy tờ gì để được khen => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
ai được tặng giấy khen => /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-1 | /ke-hoach/#iii-3 | /ke-hoach/#iii-4 | /khen-thuong/#tieu-chuan | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
đợt thi đua kéo dài đến khi nào => /ke-hoach/#ii-2 | /moc-thoi-gian/ | /tin-tuc/2026/duong-toi-60-nam/ | /#countdown | /ke-hoach/dinh-chinh/#dc-8 | /tin-tuc/2026/doc-ban-chep-ke-hoach/
bản chép sai bao nhiêu chỗ => /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /ke-hoach/dinh-chinh/ | /ke-hoach/ | /gioi-thieu/
ai được xét khen thưởng => /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-1 | /ke-hoach/#iii-3
ai sưu tầm đồ cổ người Thái => /guong-dien-hinh/0007-lo-thanh-tro/
báo lỗi sai ở đâu => /nhat-ky-sua/#bao-sai | /tro-nang/#bao-cho-kho-doc
ai có quyền ký giấy khen => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#luat-ap-dung | /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /khen-thuong/ | /ke-hoach/#iii-4
xã có được tặng giấy khen không => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#luat-ap-dung | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | /khen-thuong/
công trình phải xong trước ngày nào => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-cong-trinh | /ke-hoach/#iv-1 | /cong-trinh-su-kien/ | /tin-tuc/2026/duong-toi-60-nam/ | /
sự kiện gồm những loại nào => /ke-hoach/#iv-1 | /cong-trinh-su-kien/ | /tin-tuc/2026/duong-toi-60-nam/#mot-cong-trinh-mot-su-kien | /du-lieu/tu-dien/ | {giải thể thao, văn hóa văn nghệ}
thế nào là phần việc => /ke-hoach/#iv-1 | /cong-trinh-su-kien/ | /tin-tuc/2026/duong-toi-60-nam/#mot-cong-trinh-mot-su-kien | {sản phẩm cụ thể, tiêu biểu}
vì sao không có tên người được khen => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | /gioi-thieu/ | /bao-chi/#ba-dieu-xin-dung-viet-sai | /khen-thuong/#dieu-chua-neu | /guong-dien-hinh/
huyện Quỳ Hợp có mấy dân tộc => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | {ba cộng đồng}
mặt trận làm gì trong đợt thi đua => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the
doanh nghiệp có được tham gia không => /ke-hoach/#ii-1 | /noi-dung-thi-dua/sang-kien-cai-tien/ | /#summary | {doanh nghiệp}
xã Tam Hợp mới gồm những đâu => /don-vi/xa-tam-hop/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi
thị trấn Quỳ Hợp bây giờ là xã gì => /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/ | /don-vi/
tại sao đổi 2022 thành 2023 => /ke-hoach/dinh-chinh/#dc-8 | /tin-tuc/2026/doc-ban-chep-ke-hoach/#may-cho-dang-biet | /ke-hoach/#ii-2 | /tin-tuc/2026/duong-toi-60-nam/#hai-han
lấy mã nhúng ở đâu => /bao-chi/#nhung-the-vao-bai | /bao-chi/ | {Nhúng thẻ vào bài}
nhà báo xin ảnh ở đâu => /bao-chi/ | /bao-chi/#dieu-kien | /bao-chi/#bo-tu-lieu
ai hát dân ca Thái => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
cuộc thi có bao nhiêu bài => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
học sinh có được thi không => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/
đêm 19/4 có gì => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
bao giờ kỷ niệm 65 năm => /#countdown | / | {65 năm}
xã nào đạt nông thôn mới nâng cao => /guong-dien-hinh/0003-xom-minh-loi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/minh-hop/ | /don-vi/xa-minh-hop/
mục tiêu thu nhập bình quân đầu người => /tin-tuc/2026/duong-sa-va-nong-thon-moi/#muc-tieu-chua-phai-ket-qua | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
làm sao chỉnh chữ to lên => /tro-nang/
trang có dùng cookie không => /rieng-tu/ | /gioi-thieu/
chữ C-8 trong kế hoạch nghĩa là gì => /ke-hoach/dinh-chinh/#dc-c-8 | /ke-hoach/#ghi-chu-c-8 | /moc-thoi-gian/#hai-han
ai chấm bài dự thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/#cham-bai | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/
quyết định thành lập huyện số mấy => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | /bao-chi/#so-lieu
Mường Chọng trước đây là xã nào => /don-vi/xa-muong-chong/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
muốn được khen thì làm gì => /khen-thuong/ | /khen-thuong/#cac-buoc | /khen-thuong/#tieu-chuan | /khen-thuong/#ho-so | /khen-thuong/#ai-duoc-xet | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
cá nhân có được khen không => /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-1 | /ke-hoach/#iii-3 | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-4 | /khen-thuong/ | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
phòng nội vụ nhận báo cáo đến ngày nào => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /khen-thuong/ | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/
xã Châu Hồng mới có những xã nào => /don-vi/xa-chau-hong/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi
Thọ Hợp về xã nào => /don-vi/tho-hop/ | /don-vi/xa-quy-hop/ | /don-vi/
ai sửa được chỗ sai trên trang => /nhat-ky-sua/ | /nhat-ky-sua/#bao-sai | /rieng-tu/#du-lieu-ve-nguoi-duoc-neu-ten
quy chế thi đua của huyện số bao nhiêu => /ke-hoach/#can-cu-quy-che-thi-dua-huyen | /khen-thuong/#ho-so | /khen-thuong/#dieu-chua-neu | /ke-hoach/dinh-chinh/#dc-c-4 | /ke-hoach/#ghi-chu-c-4 | /ke-hoach/#iii-5
lịch chi tiết từng ngày có không => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#chuong-trinh-chao-mung
tên bảy sản phẩm OCOP là gì => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
người Thổ ở đâu => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/ | {người Thổ}
vì sao hạn báo cáo trước hạn công trình => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /ke-hoach/dinh-chinh/#dc-c-8 | /ke-hoach/#ghi-chu-c-8 | /tin-tuc/2026/duong-toi-60-nam/#hai-han
trang có bản tiếng anh không => {bản tiếng Anh}
điểm f là gì => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
ai phát động đợt thi đua => /ke-hoach/ | /tin-tuc/2026/duong-toi-60-nam/ | /moc-thoi-gian/#ban-hanh-ke-hoach | {phát động đợt thi đua}
bao nhiêu lao động ở Hasafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
Quyết định 52/CP của ai => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | /bao-chi/#so-lieu
xem ảnh đêm lễ ở đâu => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/

# marked
vùng đặc biệt khó khăn => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
mã QR hồ sơ gương => /bao-chi/ | /bao-chi/#bo-tu-lieu | {mã QR}
điều kiện được khen => /khen-thuong/#tieu-chuan | /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-3 | /ke-hoach/#iii-1
bóng chuyền nam => /moc-thoi-gian/#sau-muoi-mot-nam
danh sách 21 xã thị trấn => /don-vi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
sáp nhập xã Quỳ Hợp => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc | /don-vi/xa-quy-hop/ | /moc-thoi-gian/#nghi-quyet-sap-xep
danh sách người được khen => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | /bao-chi/#ba-dieu-xin-dung-viet-sai | /khen-thuong/#dieu-chua-neu | {danh sách công khai}
mẫu báo cáo thành tích => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so
chuyển đổi số chính quyền số => /ke-hoach/#i-1 | /ke-hoach/dinh-chinh/#dc-9 | {chuyển đổi số}
người đứng đầu chịu trách nhiệm => {trách nhiệm của người đứng đầu} | {trách nhiệm người đứng đầu}
lịch kỷ niệm 60 năm => /moc-thoi-gian/ | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /#countdown
thời hạn nộp hồ sơ khen thưởng => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /khen-thuong/
in kế hoạch khổ A4 => /ke-hoach/ | /bao-cao/ | {In bản A4}
mức thưởng kèm giấy khen => {tiền thưởng}
thành tích tập thể nhỏ => {thành tích}
kinh phí thực hiện => /khen-thuong/#dieu-chua-neu | {kinh phí}
số bộ hồ sơ => /khen-thuong/#dieu-chua-neu
phòng chống dịch bệnh => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
tệ nạn xã hội, ma túy => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
du lịch cộng đồng => /ke-hoach/#ii-3-a | /noi-dung-thi-dua/kinh-te/ | /ke-hoach/dinh-chinh/#dc-d-6
hoa văn thổ cẩm => /gioi-thieu/#hinh-ve | /noi-dung-thi-dua/
đón bằng công nhận nông thôn mới => /don-vi/nghia-xuan/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
đăng ký theo dõi tin => /tin-tuc/theo-doi/
giấy phép dữ liệu => /du-lieu/#giay-phep
con em xa quê => /ke-hoach/#i-2 | {con em của quê hương}
người lao động, công nhân => {người lao động}
sở nội vụ => {Sở Nội vụ}
lễ phát động thi đua => {lễ phát động} | /tin-tuc/2026/duong-toi-60-nam/#roi-toi-khen-thuong | {phát động}
toàn văn kế hoạch => /ke-hoach/
bản gốc kế hoạch => /ke-hoach/ | /ke-hoach/#tai-ve | /gioi-thieu/#nguon-cua-trang | {bản chép}
bằng khen của tỉnh => /guong-dien-hinh/0006-sam-van-binh/ | /guong-dien-hinh/0003-xom-minh-loi/ | {bằng khen}
thẩm quyền khen thưởng => /khen-thuong/ | /ke-hoach/#iv-1 | /ke-hoach/#iii-2 | {khen thưởng theo thẩm quyền} | {thẩm quyền}
trình tự thủ tục khen thưởng => /khen-thuong/#cac-buoc | /ke-hoach/#iii-5 | /khen-thuong/#ho-so | /khen-thuong/
đăng ký sáng kiến => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h
đồng hồ đếm ngược => {Đồng hồ}
tài liệu tải về => /ke-hoach/#tai-ve | /bao-chi/#tai-ve | {Tải về}
phong trào thi đua yêu nước => {thi đua yêu nước}
xây dựng đời sống văn hóa => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b
không tải được mẫu => /khen-thuong/bieu-mau/ | {tải}
những sai sót trong văn bản => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
địa phương đăng ký sự kiện => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#iv-1 | /ke-hoach/#ai-lam-gi-phong-noi-vu

# unmarked
san pham 3 sao => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
the thuc van ban => /khen-thuong/bieu-mau/#the-thuc | {thể thức}
dan so nam 2023 => /bao-chi/#so-lieu | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
nop ho so cho ai => /khen-thuong/ | /ke-hoach/#iv-1 | /ke-hoach/#iv-5 | /ke-hoach/#iii-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /khen-thuong/bieu-mau/
do dai quoc lo => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
ai ky giay khen => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /ke-hoach/#iii-4 | /khen-thuong/#so-luong | /ke-hoach/#ai-lam-gi-chu-tich-ubnd-huyen
xa nao moi thanh lap => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc | {Lập từ 1/7/2025} | /tin-tuc/2026/thanh-lap-huyen-nam-1963/
ke hoach 60 nam => /ke-hoach/ | /tin-tuc/2026/duong-toi-60-nam/ | {60 năm}
xa thi tran nay thuoc dau => /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | {Nay thuộc}
bao nhieu bai du thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | /bao-chi/#so-lieu
danh sach khen thuong => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | /du-lieu/#khen-thuong | {danh sách khen thưởng}
chu tich ubnd xa khen duoc khong => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#luat-ap-dung | /khen-thuong/ | {Chủ tịch Ủy ban nhân dân các xã}
dia chi nop ho so => /khen-thuong/#dieu-chua-neu | /khen-thuong/ | /ke-hoach/#ai-lam-gi-phong-noi-vu | /ke-hoach/#iv-5
phong van hoa thong tin => /ke-hoach/#iv-2 | {Văn hóa và Thông tin}
hoc sinh thpt du thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/
nghe nhan uu tu chau quang => /guong-dien-hinh/0006-sam-van-binh/
cong nghe thong tin => {công nghệ thông tin}
vuong mac bao ai => /ke-hoach/#ket | /ke-hoach/#ai-lam-gi-phong-noi-vu
xa muong ham co bao nhieu nguoi => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
trang web khong chay tren dien thoai => /tro-nang/ | /gioi-thieu/ | /ngoai-tuyen/ | {điện thoại}
han chot cong trinh => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-cong-trinh | /ke-hoach/#iv-1 | /khen-thuong/ | {Hạn công trình}
nghi dinh moi ve thi dua => /khen-thuong/#luat-ap-dung | /ke-hoach/#can-cu-nghi-dinh-91 | /moc-thoi-gian/#luat-moi
chau ly thuoc xa nao bay gio => /don-vi/chau-ly/ | /don-vi/xa-muong-chong/ | /don-vi/

# wrong-tone
gương điễn hình => /guong-dien-hinh/
xã Mương Chọng => /don-vi/xa-muong-chong/
mốc thời gián => /moc-thoi-gian/
cải cách hành chánh => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e

# decomposed
xã Đồng Hợp nay thuộc đâu => /don-vi/dong-hop/ | /don-vi/xa-tam-hop/ | /don-vi/

# tone-place
Uỷ ban nhân dân huyện => {Ủy ban nhân dân huyện}

# i-or-y
lí do đính chính => {lý do}
hộ lí châu lí => /don-vi/chau-ly/

# telex
hoof sow khen thuwowngr goomf nhwngx gif => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/
xax tam howpj mowis => /don-vi/xa-tam-hop/
giaays khen => /khen-thuong/ | /ke-hoach/#iii-2 | /ke-hoach/#iii-4 | {Giấy khen}

# vni
ho62 so7 khen thu7o73ng => /khen-thuong/#ho-so | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/ | /ke-hoach/#iii-5 | /khen-thuong/
cuo65c thi vie61t => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su

# abbreviation
cchc => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
TTHC => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | {thủ tục hành chính}
ctubnd huyện tặng gk => {Giấy khen của Chủ tịch Ủy ban nhân dân huyện} | /khen-thuong/ | /ke-hoach/#iii-2 | /ke-hoach/#iii-4
pnv => /ke-hoach/#iv-5 | {Phòng Nội vụ}
QP-AN => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c
clb => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | {câu lạc bộ}
ubnd huyện => {Ủy ban nhân dân huyện} | {UBND huyện}
bc thành tích cá nhân => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5
xdntm xã minh hợp => /guong-dien-hinh/0003-xom-minh-loi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/minh-hop/ | /noi-dung-thi-dua/nong-thon-moi/
btg hu => {Ban Tuyên giáo Huyện ủy}
ubmttq huyện => /ke-hoach/#iv-3 | {Mặt trận Tổ quốc}
tdkt huyện => {Thi đua, khen thưởng} | {thi đua, khen thưởng}
trung tâm vh-tt => /ke-hoach/#iv-2 | {Trung tâm Văn hóa}

# document
thông tư 12/2019 => /ke-hoach/#can-cu-nghi-dinh-91
nghị định 30 về văn thư => /khen-thuong/bieu-mau/ | {Nghị định 30/2020/NĐ-CP}
nđ 152/2025 => /khen-thuong/#luat-ap-dung | /ke-hoach/#can-cu-nghi-dinh-91
chỉ thị 05 => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu | /ke-hoach/#i-1 | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
kl 01 => /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
nq 15 huyện ủy => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/

# date
2023-04-19 => {19/4/2023} | {2023-04-19}
25 thang 10 2022 => {25/10/2022}
19 tháng 4 năm 1963 => {19/4/1963}
ngày 1 tháng 7 năm 2025 => {1/7/2025}
31-03-2023 => {31/3/2023} | {Trước 31/3 năm 2023}

# unit
xã mường ham => /don-vi/xa-muong-ham/
Châu Yên Châu Sơn => /tin-tuc/2026/thanh-lap-huyen-nam-1963/
xóm Đột Vả => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/
ubnd xã Châu Hồng => /don-vi/chau-hong/ | /don-vi/xa-chau-hong/
mã xã Văn Lợi => /don-vi/van-loi/ | /don-vi/#danh-sach

# misnamed
xã của huyện Quỳnh Hợp => /don-vi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | {huyện Quỳ Hợp}
thị trấn Quý Hợp => /don-vi/thi-tran-quy-hop/
60 nam huyen quynh hop => {60 năm huyện Quỳ Hợp} | {60 năm thành lập huyện Quỳ Hợp} | {60 năm ngày thành lập huyện Quỳ Hợp}

# slip
guong dien hnih => /guong-dien-hinh/
du lieu moq => /du-lieu/
tin tcu => /tin-tuc/
nghia xaun => /don-vi/nghia-xuan/
bieu mau ho so khne thuong => /khen-thuong/bieu-mau/
ho so khen thuongr => /khen-thuong/#ho-so | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/ | /ke-hoach/#iii-5 | /khen-thuong/
thi traan quy hop => /don-vi/thi-tran-quy-hop/
hop tac xa tinh sang duonng => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
quyet dinh 52 cpp => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
cai cach hanh chinhh => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
moc thoi gain => /moc-thoi-gian/

# joined
dulieumo => /du-lieu/
tieuchuan khenthuong => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3

# phrase
"hồ sơ đề nghị" khen thưởng => {hồ sơ đề nghị}
"tránh hình thức" => {tránh hình thức}

# prefix
dữ l => /du-lieu/
hướng dẫn kh => /khen-thuong/
tiêu ch => {tiêu chuẩn} | {tiêu chí}
quốc ph => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | {quốc phòng}

# clause
mục 5 phần IV => /ke-hoach/#iv-5
điểm đ mục II.3 => /ke-hoach/#ii-3 | /noi-dung-thi-dua/ | /ke-hoach/dinh-chinh/#dc-13 | {a, b, c, d, đ, e, g, h}
dinh chinh c-8 => /ke-hoach/dinh-chinh/#dc-c-8

# name
lo tro => /guong-dien-hinh/0007-lo-thanh-tro/
xóm thuần nông => /guong-dien-hinh/0003-xom-minh-loi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
ông Tùng ký => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7 | {Nguyễn Đình Tùng}
cty hasafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/

# mixed
Quyf Hop 19.4.1963 => {19/4/1963}
ho so kt gom nhung j => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/
han nop bc => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | {Hạn báo cáo}
cuoc thi tim hieu ls huyen => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
nd 91/2017 tdkt => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi
xa chau dihn nay thuoc xa nao => /don-vi/chau-dinh/ | /don-vi/xa-quy-hop/ | /don-vi/

# absent
làm căn cước công dân =>
cấp sổ đỏ ở đâu =>
lịch tiêm chủng =>
đền Choọng =>
Lê Minh Khôi =>
mức lương cơ sở =>
giá vàng hôm nay =>
đua thuyền trên sông Hiếu =>
30/4/1975 =>
giá cam hôm nay =>
thi bằng lái xe =>
ông Lê Văn Hải =>
huyện Nghi Lộc =>
tuyển công an xã =>
nghị quyết 18-NQ/TW =>
"thanh tra huyện" =>
chợ phiên Mường Quạ =>
sổ hộ nghèo =>
đất nền thị trấn =>
đường dây nóng công an =>
thủ tục ly hôn =>
bảng giá đất Quỳ Hợp =>
lịch thi đấu bóng đá =>
bà Hồ Thị Mai =>
`);
