// The other half of the visitors’ questions, drawn at random and never tuned on: count it, do not read it.
import { readQueries } from '../read-queries.ts';

export const unseenVisitorQueries = readQueries(String.raw`
# question
ai là chủ tịch huyện => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7 | {Nguyễn Đình Tùng}
muốn rút tên khỏi trang thì làm sao => /rieng-tu/#du-lieu-ve-nguoi-duoc-neu-ten | /nhat-ky-sua/#bao-sai | /rieng-tu/
ai trình chủ tịch huyện tặng giấy khen => /ke-hoach/#iii-4 | /khen-thuong/#cac-buoc | /ke-hoach/#ai-lam-gi-phong-noi-vu
học bác là nội dung thứ mấy => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f | /noi-dung-thi-dua/
giải bóng chuyền có bao nhiêu đội => /moc-thoi-gian/#sau-muoi-mot-nam
vì sao bản chép không có số => /ke-hoach/dinh-chinh/#dc-c-1 | /ke-hoach/#dau-van-ban | /gioi-thieu/#trang-nay-la-gi | /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /bao-chi/#ba-dieu-xin-dung-viet-sai
khi nào có tiền thưởng => {tiền thưởng}
lễ kỷ niệm tổ chức ở đâu => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
đăng ký công trình thế nào => /cong-trinh-su-kien/#dang-ky | /cong-trinh-su-kien/ | /ke-hoach/#iv-5
trang có theo dõi người đọc không => /rieng-tu/
dân số xã Quỳ Hợp là bao nhiêu => /don-vi/xa-quy-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
tải mẫu tờ trình ở đâu => /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
huyện Quỳ Hợp rộng bao nhiêu km2 => /bao-chi/#so-lieu | /bao-chi/
công ty Hasafood làm gì => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
liên hệ với ai => /bao-chi/#lien-he | /nhat-ky-sua/ | {chưa công bố địa chỉ liên hệ}
nghị định 91 còn hiệu lực không => /khen-thuong/#luat-ap-dung | /ke-hoach/#can-cu-nghi-dinh-91 | /moc-thoi-gian/#luat-moi
thế nào thì được khen => /khen-thuong/#tieu-chuan | /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-3 | /ke-hoach/#iii-1 | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
ông Bình dạy chữ gì => /guong-dien-hinh/0006-sam-van-binh/
ban tuyên giáo được giao gì => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin
xã Minh Hợp rộng bao nhiêu => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
huyện có bao nhiêu xã => /don-vi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /bao-chi/ | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#huyen-ket-thuc
đề nghị khen thưởng cần những gì => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/ | /khen-thuong/#tieu-chuan
người dân được lợi gì từ cải cách hành chính => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
dùng lại dữ liệu có phải xin phép không => /du-lieu/#giay-phep | /bao-chi/#dieu-kien | /du-lieu/
nghe bài được không => {Nghe bài}
phòng nội vụ làm những việc gì => /ke-hoach/#ai-lam-gi-phong-noi-vu | /ke-hoach/#iv-5
trang web này của ai => /gioi-thieu/ | /bao-chi/#lien-he | /bao-chi/#ba-dieu-xin-dung-viet-sai | {chưa có đơn vị nào đứng tên vận hành}
xã Hạ Sơn sáp nhập với xã nào => /don-vi/ha-son/ | /don-vi/xa-minh-hop/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
bỏ cấp huyện từ khi nào => /moc-thoi-gian/#huyen-ket-thuc | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /bao-chi/#so-lieu | {kết thúc hoạt động}
huyện được huân chương gì => /moc-thoi-gian/#nam-muoi-nam | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/#dieu-khong-tim-thay | {huân chương}
đợt thi đua bắt đầu từ ngày nào => /ke-hoach/#ii-2 | /ke-hoach/#dau-van-ban | /ke-hoach/dinh-chinh/#dc-c-2 | /moc-thoi-gian/#ban-hanh-ke-hoach | /khen-thuong/#dieu-chua-neu
gửi hồ sơ khen thưởng về đâu => /khen-thuong/ | /ke-hoach/#iv-1 | /ke-hoach/#iv-5 | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/
làm sao đọc trang khi mất mạng => /ngoai-tuyen/ | /rieng-tu/#nhung-gi-nam-lai-tren-may-cua-quy-vi
cơ quan nào tuyên truyền về đợt thi đua => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /ke-hoach/#iv-3

# marked
điện thoại phòng nội vụ => /khen-thuong/#dieu-chua-neu | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /khen-thuong/
nghệ nhân ưu tú => /guong-dien-hinh/0001-luong-thi-phien/ | /guong-dien-hinh/0006-sam-van-binh/ | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
an toàn giao thông => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
bộ nhận diện, logo 60 năm => /bao-chi/#tai-ve | {Dấu 60}
nhúng thẻ gương vào bài báo => /bao-chi/#nhung-the-vao-bai | /bao-chi/ | {Nhúng thẻ vào bài}
số liệu cho báo chí => /bao-chi/#so-lieu | /bao-chi/
mẫu biên bản họp xét khen => /khen-thuong/bieu-mau/
thủ tục hành chính => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
hồ Thung Mây => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
Suối-lăm-nhuôn => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
gương người tốt việc tốt => /guong-dien-hinh/
tải dữ liệu excel => /du-lieu/#mo-tep | /du-lieu/
giảm nghèo việc làm => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/ | {giảm nghèo, việc làm}

# unmarked
tieu chuan khen ho gia dinh => /khen-thuong/#tieu-chuan | /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-3
quyet dinh thanh lap huyen => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | /bao-chi/#so-lieu
phong trao hoc tap va lam theo bac => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
doi ten xa => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
ten huyen bi viet sai => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/#may-cho-dang-biet
nguoi suu tam hien vat => /guong-dien-hinh/0007-lo-thanh-tro/
sang kien kinh nghiem => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h

# wrong-tone
nghĩ quyết sắp xếp => /moc-thoi-gian/#nghi-quyet-sap-xep | /don-vi/#bay-xa | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
hồ sờ khên thưởng => /khen-thuong/#ho-so | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/ | /ke-hoach/#iii-5 | /khen-thuong/
xã Vân Lợi => /don-vi/van-loi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#van-loi-khong-phai-van-loi

# decomposed
báo cáo thành tích => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5
hình thức khen thưởng => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2

# tone-place
Quỳ Hợp hoà nhập => {hòa} | {hội nhập} | {Quỳ Hợp}
văn hoá dân gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/

# i-or-y
giải pháp kĩ thuật => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h

# telex
nooij dung thi ddua => /noi-dung-thi-dua/ | /ke-hoach/#ii-3 | /tin-tuc/2026/duong-toi-60-nam/#tam-noi-dung
phaos hoa => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | {pháo hoa}

# vni
xa4 cha6u quang => /don-vi/chau-quang/
gu7o7ng d9ie63n hi2nh => /guong-dien-hinh/

# abbreviation
BTG huyện ủy => {Ban Tuyên giáo Huyện ủy}
mttq và đoàn thể => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the | {Mặt trận Tổ quốc}
KTXH => {kinh tế - xã hội}
LLVT => {lực lượng vũ trang}
hđ tđkt => /ke-hoach/#iv-4 | /ke-hoach/#ai-lam-gi-hoi-dong-tdkt | {Hội đồng Thi đua - Khen thưởng}
ntm nâng cao => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | {nông thôn mới nâng cao}
DTTS => {dân tộc thiểu số}

# document
1020/QĐ-CTN => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
06/2022/qh15 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung
53/CP => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
quyết định 12 của UBND tỉnh => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu
luật thi đua khen thưởng 2022 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung

# date
từ 14 đến 19/4/2023 => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#chuong-trinh-chao-mung
16.6.2025 => {16/6/2025}
18/5/21 => {18/5/2021}
tháng 9 năm 2024 => {tháng 9/2024}
mồng 7 tháng 6 năm 2022 => {7/6/2022} | {07 tháng 6 năm 2022}

# unit
xã Tho Hop => /don-vi/tho-hop/
quỳ hợp 7 xã mới => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc
17065 => /don-vi/chau-quang/ | /don-vi/#danh-sach
chau thanh cu => /don-vi/chau-thanh/
xã có chữ Sơn => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /don-vi/

# misnamed
thành lập huyện Quý Hợp năm nào => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
thi đua huyện Quỳnh Hợp => {thi đua}

# slip
quoc phong an nihn => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c
nonng thon moi => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | {nông thôn mới}
cong trihn su kien => /cong-trinh-su-kien/
hôi đồng thi đua khen thường => /ke-hoach/#iv-4 | {Hội đồng Thi đua - Khen thưởng}
cau lac bo van hao dan gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/

# joined
samvanbinh => /guong-dien-hinh/0006-sam-van-binh/
nongthonmoi => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | {nông thôn mới}
phongnoivu => {Phòng Nội vụ}

# phrase
"nghệ nhân dân ca Thái" => {nghệ nhân dân ca Thái}
"không để ai bị bỏ lại phía sau" => {không để ai bị bỏ lại phía sau}

# prefix
mốc th => /moc-thoi-gian/
nhật k => /nhat-ky-sua/
lương t => /guong-dien-hinh/0001-luong-thi-phien/
xã mường ch => /don-vi/xa-muong-chong/

# clause
mục III => /ke-hoach/#iii
nội dung d => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/
iii.3 => /ke-hoach/#iii-3

# name
tĩnh sáng đường => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
nghệ nhân Sầm Văn Bình => /guong-dien-hinh/0006-sam-van-binh/
bà lương thị phiên => /guong-dien-hinh/0001-luong-thi-phien/

# mixed
ntm xa minh hop 2024 => /guong-dien-hinh/0003-xom-minh-loi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /don-vi/minh-hop/
clb vhdg o xa nghia xuann => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/
mtqq huyen lam j => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the
dien thoai lien he phog noi vu => /khen-thuong/#dieu-chua-neu | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /khen-thuong/ | /bao-chi/#lien-he
ubnd huyen tang giay kehn => /khen-thuong/ | /ke-hoach/#iii-2 | /ke-hoach/#iii-4 | /ke-hoach/#iii-1

# absent
bản đồ quy hoạch đất đai =>
trường tiểu học Châu Quang =>
Phan Thị Lan Anh =>
lịch cắt điện =>
nghị định 168/2024 =>
huyện Tân Kỳ =>
đăng ký kết hôn =>
bệnh viện đa khoa huyện =>
vay vốn ngân hàng chính sách =>
`);
