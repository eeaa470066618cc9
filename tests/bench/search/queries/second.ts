// What people type, written from the built pages alone on 27/11/2026 by somebody who knew no other set and no engine.
import { readQueries } from '../read-queries.ts';
export const secondQueries = readQueries(String.raw`
# marked
ai làm gì => /ke-hoach/#ai-lam-gi
hồ sơ đề nghị khen thưởng gồm những gì => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3 | /khen-thuong/bieu-mau/
hạn nộp báo cáo tổng kết => /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /khen-thuong/#hai-han | /ke-hoach/#iv-1-doan-2 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /#countdown | /#at-a-glance | /bao-chi/#so-lieu | /cong-trinh-su-kien/#viec-duoc-giao | {Tổng kết và báo cáo kết quả về Ủy ban nhân dân huyện (qua Phòng Nội vụ)} | {Kịp thời tổng kết và báo cáo kết quả về Ủy ban nhân dân huyện}
dân số xã Mường Ham => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
thu mua cam mít chuối => {60 tấn cam, 40 tấn mít, 60 tấn chuối} | {60 tấn cam, 40 tấn mít và 60 tấn chuối} | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
đọc khi mất mạng => /ngoai-tuyen/
chín xã có chữ Châu => {Chín xã có chữ «Châu» ở đầu}
giải bóng chuyền nam => /moc-thoi-gian/#sau-muoi-mot-nam
hoa văn thổ cẩm => /gioi-thieu/#hinh-ve | /noi-dung-thi-dua/#ky-hieu
câu lạc bộ người Thổ => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/#so-lieu
công khai thủ tục hành chính => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3 | /ke-hoach/dinh-chinh/#dc-47
xây dựng chính quyền số => /ke-hoach/#i-1-gach-7 | /ke-hoach/#i-1 | /ke-hoach/dinh-chinh/#dc-9
rút tên mình khỏi trang => /du-lieu/#giay-phep | /rieng-tu/#du-lieu-ve-nguoi-duoc-neu-ten | /nhat-ky-sua/#bao-sai
nhà giáo tiêu biểu năm 2022 => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat
cơ quan thường trực hội đồng thi đua khen thưởng => /ke-hoach/#iii-4-doan-2 | /khen-thuong/#cac-buoc
căn lề trên dưới trái phải văn bản => /khen-thuong/bieu-mau/#the-thuc

# unmarked
giay khen cua chu tich xa => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#ke-hoach-du-dinh-the-nao | /#at-a-glance | /khen-thuong/#luat-ap-dung | /khen-thuong/#nguon-quangtho-tthc | {Giấy khen của Chủ tịch Ủy ban nhân dân xã cũng là một hình thức khen} | /ke-hoach/dinh-chinh/#dc-c-14
nhung the vao bai bao => /bao-chi/#nhung-the-vao-bai | {Nhúng thẻ vào bài}
phao hoa ho thung may => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | {pháo hoa trên hồ Thung Mây}
cac cau lac bo van hoa dan gian => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {câu lạc bộ văn hóa dân gian}
tai ban chep nguyen van => /ke-hoach/#tai-ve | /bao-chi/#tai-ve | /gioi-thieu/#nguon-cua-trang
doanh nghiep hoi nhap va phat trien => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
an toan ve sinh thuc pham => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
tranh hinh thuc => /ke-hoach/#i-2-gach-1 | /ke-hoach/#i-2 | /ke-hoach/dinh-chinh/#dc-48 | {tránh hình thức}
suu tam hien vat van hoa thai => /guong-dien-hinh/0007-lo-thanh-tro/ | {sưu tầm hiện vật văn hóa Thái}
con em que huong o nuoc ngoai => /ke-hoach/#i-2-gach-1 | /ke-hoach/#i-2
nhat ky may chu => /rieng-tu/#nhat-ky-cua-may-chu
ra soat dieu chinh quy hoach => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2
cac to chuc doan the doi moi phuong thuc hoat dong => /noi-dung-thi-dua/doan-the/ | /ke-hoach/#ii-3-g
quy che thi dua khen thuong cua huyen => /ke-hoach/#can-cu-quy-che-thi-dua-huyen | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5 | /ke-hoach/dinh-chinh/#dc-c-4 | /ke-hoach/dinh-chinh/#dc-11 | /ke-hoach/dinh-chinh/#dc-53 | /khen-thuong/#ho-so | /khen-thuong/#dieu-chua-neu
khung cui 21 cot hai hang => /cong-trinh-su-kien/#se-hien
bang don vi luc ay va ngay nay => /du-lieu/#don-vi | /du-lieu/#ten-don-vi | /du-lieu/tu-dien/#don-vi | /don-vi/

# wrong-tone
cải tiến kỷ thuật => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
xã nghĩa xuấn => /don-vi/nghia-xuan/
chự thái => /guong-dien-hinh/0006-sam-van-binh/ | {chữ Thái}
bão đảm quốc phòng an ninh => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2 | /ke-hoach/#i-1-gach-1 | /ke-hoach/#i-1 | /ke-hoach/dinh-chinh/#dc-72 | /ke-hoach/dinh-chinh/#dc-73
trợ nặng => /tro-nang/
biện bản họp xét khen thưởng => /khen-thuong/bieu-mau/ | /ke-hoach/#iii-5-gach-2 | /khen-thuong/#ho-so | /ke-hoach/#iii-5
đường sả và nông thôn mới => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
nghệ nhân dần ca thái => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong | {ghệ nhân dân ca Thái}
công trình phấn việc => /cong-trinh-su-kien/ | /ke-hoach/#iv-1 | /ke-hoach/#iv-1-doan-1 | /ke-hoach/#iv-1-doan-2 | {công trình/phần việc} | {công trình hoặc phần việc} | /khen-thuong/#hai-han | /moc-thoi-gian/#han-cong-trinh | /du-lieu/#cong-trinh | /tin-tuc/2026/duong-toi-60-nam/#mot-cong-trinh-mot-su-kien
đỉnh chính bản chép => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /ke-hoach/#tai-ve | /du-lieu/#dinh-chinh | /du-lieu/tu-dien/#dinh-chinh
giảm thiều tai nạn giao thông => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2 | /ke-hoach/dinh-chinh/#dc-c-13 | {giảm tai nạn giao thông}
chế độ giảm chuyển đống => /tro-nang/#da-kiem-nhung-gi-bang-cach-nao
hộ gia đính => /khen-thuong/#ai-duoc-xet | /ke-hoach/dinh-chinh/#dc-c-6 | /ke-hoach/#iii-3 | /khen-thuong/#tieu-chuan | {hộ gia đình} | {Hộ gia đình}
xóm minh lời => /guong-dien-hinh/0003-xom-minh-loi/ | {Xóm Minh Lợi}

# telex
maaux towf trinhf => /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
chaau ddinhf => /don-vi/chau-dinh/
ddoanf keets sangs taoj => /#slogan | {Đoàn kết, sáng tạo, thi đua lập thành tích}
phongf nooij vuj chur trif => /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-1 | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#iv-5-doan-3 | /ke-hoach/#ai-lam-gi-phong-noi-vu
xax vawn lowij => /don-vi/van-loi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#van-loi-khong-phai-van-loi
tieeu chuaanr khen thuwowngr => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
nguwowif thoor owr nghiax xuaan => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/#so-lieu
vungf duwowcj lieeuj => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop | {vùng dược liệu}
sangs kieens cari tieens => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
giamr ngheof taoj vieecj lamf => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
dduwowngf booj quoocs looj => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
huyeenj ddieemr vawn hoas => /moc-thoi-gian/#huyen-diem-van-hoa | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#ba-cong-dong-mot-huyen-diem-van-hoa
lichj ics => /moc-thoi-gian/#hai-han | /bao-chi/#tai-ve | /bao-chi/#dia-chi-ben | /du-lieu/#su-kien | /du-lieu/tu-dien/#su-kien
quyeefn rieeng tuw => /rieng-tu/
cowx chuwx raats lowns => /tro-nang/#cach-chinh-cho-de-doc | /rieng-tu/#nhung-gi-nam-lai-tren-may-cua-quy-vi
muwowfng chojng => /don-vi/xa-muong-chong/

# vni
mo6c1 tho7i2 gian => /moc-thoi-gian/
cha6u thai1 => /don-vi/chau-thai/
so61 luong75 khen thuo73ng => /khen-thuong/#so-luong | /ke-hoach/#iii-4 | /ke-hoach/#iii-4-doan-1 | /ke-hoach/#iii-4-doan-2 | /ke-hoach/dinh-chinh/#dc-c-5
hie6n5 va6t5 va8n hoa1 thai1 => /guong-dien-hinh/0007-lo-thanh-tro/ | {hiện vật văn hóa Thái}
thu3 tuc5 hanh2 chinh1 => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
gu7o7ng d9ie6n3 hinh2 => /guong-dien-hinh/ | /#profiles
tai3 ban3 word => /ke-hoach/#tai-ve | /khen-thuong/bieu-mau/ | /bao-chi/#tai-ve | {Tải bản Word}
ba81c so7n => /don-vi/bac-son/
te65 nan5 xa4 ho6i5 => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2
ho62 thung ma6y => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | {hồ Thung Mây}
so7 d9o62 trang => /so-do-trang/
thi d9ua trong cac1 d9oan2 the63 => /noi-dung-thi-dua/doan-the/ | /ke-hoach/#ii-3-g
thanh2 la6p5 huye6n5 na8m 1963 => /moc-thoi-gian/#lap-huyen | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /bao-chi/#so-lieu
ai giu74 so63 => /cong-trinh-su-kien/#ai-giu-so

# decomposed
tải lịch vào điện thoại => /moc-thoi-gian/#hai-han | /bao-chi/#tai-ve | /du-lieu/tu-dien/#su-kien
xã mường ham => /don-vi/xa-muong-ham/
lương thị phiên => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong
hướng dẫn khen thưởng => /khen-thuong/
Đảng bộ huyện lần thứ XXI => /ke-hoach/#can-cu-nghi-quyet-dai-hoi-xxi | /noi-dung-thi-dua/kinh-te/ | /ke-hoach/#ii-3-a | /ke-hoach/dinh-chinh/#dc-d-8
giấy phép ghi công => /du-lieu/#giay-phep
tiếp tục giữ vững các tiêu chí đã đạt => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2
nghị quyết thu hút đầu tư du lịch => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#ba-cong-dong-mot-huyen-diem-van-hoa

# tone-place
toạ đàm tìm hiểu truyền thống => /ke-hoach/#iv-1-doan-1 | /ke-hoach/#iv-1 | {tọa đàm tìm hiểu truyền thống} | /tin-tuc/2026/duong-toi-60-nam/#mot-cong-trinh-mot-su-kien | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/#lien-he-voi-ke-hoach-thi-dua
bảo vệ sức khoẻ nhân dân => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
sống tình nghĩa thuỷ chung => /ke-hoach/#i-1-gach-3 | /ke-hoach/#i-1
ban tuyên giáo huyện uỷ => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /don-vi/#co-quan | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#ke-hoach-du-dinh-the-nao | /moc-thoi-gian/#thi-viet-lich-su
xoá khỏi máy => /khen-thuong/soan-ho-so/ | /ngoai-tuyen/
đời sống văn hoá => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
phần mềm toà soạn => /bao-chi/#nhung-the-vao-bai
uỷ ban thường vụ quốc hội => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/

# i-or-y
xã châu lí => /don-vi/chau-ly/
chữ kí con dấu => /ke-hoach/#chu-ky | /ke-hoach/#chu-ky-doan-1 | /ke-hoach/#chu-ky-doan-2 | /ke-hoach/dinh-chinh/#dc-c-3 | /gioi-thieu/#trang-nay-la-gi | /bao-chi/#ba-dieu-xin-dung-viet-sai | {không có chữ ký}
căn cứ pháp lí => /ke-hoach/#can-cu-phap-ly | /ke-hoach/#can-cu
giải pháp quản lí => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2 | {giải pháp quản lý}
huy động 73 tỉ đồng => /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/#nong-thon-moi | {73 tỷ đồng}
báo công lí => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {Báo Công lý}
người kí tờ trình => /khen-thuong/soan-ho-so/ | /khen-thuong/bieu-mau/
kỉ niệm 50 năm thành lập huyện => /moc-thoi-gian/#nam-muoi-nam

# abbreviation
NTM nâng cao => /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/#nong-thon-moi | /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2 | {nông thôn mới nâng cao}
hội đồng TĐKT huyện => /ke-hoach/#iv-4 | /ke-hoach/#ai-lam-gi-hoi-dong-tdkt | /don-vi/#co-quan | /ke-hoach/#iii-4-doan-2 | /khen-thuong/#cac-buoc
UBMTTQ => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the | /don-vi/#co-quan | /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan-gach-4 | /ke-hoach/dinh-chinh/#dc-75
đẩy mạnh CCHC => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3 | /ke-hoach/#i-1-gach-7 | /ke-hoach/#i-1 | {cải cách hành chính}
HTX nông dược => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop
CLB suối lăm nhuôn => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#mot-cau-lac-bo-hai-moc-khoi-dau
QP-AN => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2 | {quốc phòng - an ninh} | {Quốc phòng - an ninh}
ATVSTP => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2 | {an toàn vệ sinh thực phẩm}
TT HĐND huyện => /ke-hoach/#noi-nhan-gach-1 | /ke-hoach/#viet-tat
UBKT HU => /ke-hoach/#noi-nhan-gach-3 | /ke-hoach/#viet-tat | /ke-hoach/dinh-chinh/#dc-77
phòng VHTT => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /don-vi/#co-quan | /ke-hoach/dinh-chinh/#dc-27 | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#ke-hoach-du-dinh-the-nao
ứng dụng CNTT trong công việc => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
học sinh THPT dự thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/#ai-du-thi
chương trình KT-XH trọng điểm => /noi-dung-thi-dua/kinh-te/ | /ke-hoach/#ii-3-a
CBCCVC thi đua văn hóa công sở => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
TTHC trên cổng TTĐT => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3

# document
120/KH-UBND => /ke-hoach/#can-cu-ke-hoach-120 | /moc-thoi-gian/#ke-hoach-120 | /ke-hoach/#can-cu | /tin-tuc/2026/duong-toi-60-nam/#bai-viet | /ke-hoach/dinh-chinh/#dc-56
nghị định 98/2023 => /ke-hoach/#can-cu-nghi-dinh-91 | /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi
152/2025/nđ-cp => /ke-hoach/#can-cu-nghi-dinh-91 | /khen-thuong/#luat-ap-dung
luật 06/2022/QH15 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi | /khen-thuong/#nguon-hanam-luat2022 | /khen-thuong/#nguon-wikisource-d80
15/2003/QH11 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /khen-thuong/#luat-ap-dung
nq 15-NQ/HU => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#ba-cong-dong-mot-huyen-diem-van-hoa | /ke-hoach/dinh-chinh/#dc-d-8
1678/NQ-UBTVQH15 => /moc-thoi-gian/#nghi-quyet-sap-xep | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/#bay-xa
53/cp => /tin-tuc/2026/thanh-lap-huyen-nam-1963/#muc-52-cp-hay-53-cp | /moc-thoi-gian/#lap-huyen | {53/CP}
quyet dinh 587 qd-ttg => /ke-hoach/dinh-chinh/#dc-12 | {587/QĐ-TTg}
231/QĐ-TTg => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat
quyết định 1021 qđ ctn => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat
thông tư 12/2019/TT-BNV => /ke-hoach/#can-cu-nghi-dinh-91
30/2020/NĐ-CP thể thức => /khen-thuong/bieu-mau/#the-thuc | /ke-hoach/dinh-chinh/#dc-c-3 | /khen-thuong/bieu-mau/#nguon-gh-nd30 | {thể thức của Nghị định 30/2020/NĐ-CP}
QD 12 2020 ubnd tinh nghe an => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu | /ke-hoach/dinh-chinh/#dc-d-2

# date
25/10/2022 => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#ba-cong-dong-mot-huyen-diem-van-hoa
16-6-2025 => /moc-thoi-gian/#nghi-quyet-sap-xep | /don-vi/#bay-xa | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
ngày 14 tháng 4 năm 2023 => /moc-thoi-gian/#chuong-trinh-chao-mung | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
26.8.2025 => {26/8/2025}
26 tháng 12 năm 2017 => {26/12/2017} | /guong-dien-hinh/0007-lo-thanh-tro/
15/5/2016 => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5 | /ke-hoach/#can-cu-ket-luan-01
18-5-2021 => /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5 | /ke-hoach/dinh-chinh/#dc-57
1/1/2024 => /moc-thoi-gian/#luat-moi | /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /ke-hoach/#can-cu-nghi-dinh-91 | /khen-thuong/#luat-ap-dung
trước ngày 31.3.2023 => /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /khen-thuong/#hai-han | /ke-hoach/#iv-1-doan-2 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /#countdown | /#at-a-glance | /bao-chi/#so-lieu | /cong-trinh-su-kien/#viec-duoc-giao | {Tổng kết và báo cáo kết quả về Ủy ban nhân dân huyện (qua Phòng Nội vụ)} | {Kịp thời tổng kết và báo cáo kết quả về Ủy ban nhân dân huyện} | /ke-hoach/dinh-chinh/#dc-36 | /ke-hoach/dinh-chinh/#dc-c-8 | /ke-hoach/dinh-chinh/#dc-c-9 | {rước ngày 31/3/2023}
19/4/2028 => /#countdown
08/04/2024 => /moc-thoi-gian/#sau-muoi-mot-nam | {8/4/2024}
14 tháng 5 năm 2020 => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu | /ke-hoach/dinh-chinh/#dc-d-2
9.9.2022 => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat
26-9-2025 => {26/9/2025} | /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/

# unit
thọ hợp nhập vào xã nào => /don-vi/tho-hop/ | /don-vi/xa-quy-hop/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | /moc-thoi-gian/#huyen-ket-thuc
xã hạ sơn nay thuộc đâu => /don-vi/ha-son/ | /don-vi/xa-minh-hop/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | /moc-thoi-gian/#huyen-ket-thuc
mường chọng gồm những xã nào => /don-vi/xa-muong-chong/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | /moc-thoi-gian/#huyen-ket-thuc
vân lợi => /don-vi/van-loi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
TT Quỳ Hợp => /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/#so-lieu | /du-lieu/tu-dien/#don-vi
châu yên châu sơn nghĩa sơn => /tin-tuc/2026/thanh-lap-huyen-nam-1963/#muoi-ba-xa-luc-dau
xa tam hop moi => /don-vi/xa-tam-hop/ | /tin-tuc/don-vi/xa-tam-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | /don-vi/#bay-xa
mã đơn vị 17074 => /don-vi/nghia-xuan/ | /don-vi/#danh-sach
lien hop sap nhap voi chau loc => /don-vi/lien-hop/ | /don-vi/xa-chau-loc/ | /don-vi/chau-loc/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | /moc-thoi-gian/#huyen-ket-thuc
châu tiến huyện quỳ châu trùng tên => /don-vi/chau-tien/#so-lieu | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#trung-ten-voi-noi-khac
dien tich xa minh hop moi => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
xã yên hợp => /don-vi/yen-hop/
từ 21 xã thành 7 xã => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /bao-chi/#so-lieu | /bao-chi/#gioi-thieu-trong-100-tu | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc
châu hồng châu thành châu tiến => /don-vi/xa-chau-hong/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | /moc-thoi-gian/#huyen-ket-thuc | /don-vi/chau-hong/#truoc-va-nay | /don-vi/chau-thanh/#truoc-va-nay | /don-vi/chau-tien/#truoc-va-nay
130 đơn vị cấp xã nghệ an => /moc-thoi-gian/#nghi-quyet-sap-xep | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | {130 đơn vị}
tam hợp tương dương => /don-vi/tam-hop/#so-lieu | /don-vi/xa-tam-hop/#so-lieu | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#trung-ten-voi-noi-khac

# misnamed
huyện quỳnh hợp thành lập năm nào => /moc-thoi-gian/#lap-huyen | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /bao-chi/#so-lieu | /bao-chi/#gioi-thieu-trong-100-tu
lễ kỷ niệm 60 năm huyện quý hợp => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#ngay-ky-niem | /moc-thoi-gian/#chuong-trinh-chao-mung | /#countdown | /bao-chi/#gioi-thieu-trong-100-tu
thị trấn qùy hợp => /don-vi/thi-tran-quy-hop/
quynh hop sap nhap thanh may xa => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/ | /moc-thoi-gian/#huyen-ket-thuc | /bao-chi/#so-lieu
ocop quý hợp => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
xã quỳnh hợp mới => /don-vi/xa-quy-hop/ | /tin-tuc/don-vi/xa-quy-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | /don-vi/#bay-xa
dân số huyện quí hợp năm 2023 => /bao-chi/#so-lieu
diện tích huyện quỳnh hợp => /bao-chi/#so-lieu
câu lạc bộ dân gian ở quý hợp => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
quê hương quỳnh hợp anh dũng => /ke-hoach/dinh-chinh/#dc-1 | /ke-hoach/dinh-chinh/#dc-45 | /ke-hoach/#i-1-gach-3 | /ke-hoach/#i-1 | /ke-hoach/#ghi-chu-1
bao nhiêu km đường bộ ở qùy hợp => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
chủ tịch ubnd huyện quì hợp nguyễn đình tùng => /ke-hoach/#chu-ky | /ke-hoach/#chu-ky-doan-1 | /ke-hoach/#chu-ky-doan-2 | /ke-hoach/dinh-chinh/#dc-d-7

# slip
nong thonn moi nang cao => /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/#nong-thon-moi | /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2 | {nông thôn mới nâng cao}
luong thi phein => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong
hasafod => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#hasafood-o-xa-minh-hop
giay khne cua chu tich huyen => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#ke-hoach-du-dinh-the-nao | /#at-a-glance | /ke-hoach/dinh-chinh/#dc-c-14
trợ năg => /tro-nang/
sang kien cai tein ky thuat => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
moc thoi gain => /moc-thoi-gian/
biien ban hop xet khen thuong => /khen-thuong/bieu-mau/ | /ke-hoach/#iii-5-gach-2 | /khen-thuong/#ho-so | /ke-hoach/#iii-5
quoc phogn an ninh => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2
nghe nhna dan ca thai => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong | {ghệ nhân dân ca Thái}
xa dong hpo => /don-vi/dong-hop/
du lieuu mo => /du-lieu/
thanh tra kiem tar cong vu => /ke-hoach/#ii-3-e-doan-3 | /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
châu qunag => /don-vi/chau-quang/
cuoc thi viet tim heiu lich su => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | /bao-chi/#so-lieu
mua sapp nguoi tho => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
tu dien du liue => /du-lieu/tu-dien/
đêm lễ kỷ nệm => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | /moc-thoi-gian/#ngay-ky-niem | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#khep-lai-bang-mot-dem-le

# joined
huongdankhenthuong => /khen-thuong/
caicachhanhchinh => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
sodotrang => /so-do-trang/
bieumauhoso => /khen-thuong/bieu-mau/
samvanbinh => /guong-dien-hinh/0006-sam-van-binh/
nongthonmoi minhhop => /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/#nong-thon-moi | /don-vi/minh-hop/
dulieumo => /du-lieu/
phongnoivu => /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-1 | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#iv-5-doan-3 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so | /khen-thuong/#cac-buoc | {Phòng Nội vụ}
chuviettat => /ke-hoach/#viet-tat
thungmay => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | {Thung Mây}
chaucuong => /don-vi/chau-cuong/
cancuphaply => /ke-hoach/#can-cu-phap-ly | /ke-hoach/#can-cu
baocaotonghop => /bao-cao/
hoctap lamtheobac => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f

# phrase
"không gán công" => /gioi-thieu/#bon-dieu-trang-nay-giu
"tổ dân phố" => {tổ dân phố}
"vùng dược liệu" => {vùng dược liệu} | {Vùng dược liệu}
"đô thị văn minh" => {đô thị văn minh}
"văn hóa công sở" => {văn hóa công sở}
"huân chương lao động hạng ba" => /moc-thoi-gian/#nam-muoi-nam
"giá trị làm lợi" => {giá trị làm lợi}
"không chấm điểm" => /cong-trinh-su-kien/#se-hien
"người khiếm thị" => /tro-nang/#nhung-cho-chua-tron
"con em của quê hương" => {con em của quê hương}
"tránh hình thức" => {tránh hình thức}
"gia tri phap ly" => {giá trị pháp lý}
"tấm gương đạo đức" => {tấm gương đạo đức}
"lên nương, xuống bản" => /ngoai-tuyen/

# prefix
hướng dẫn khen thư => /khen-thuong/
nhat ky su => /nhat-ky-sua/
biểu mẫu hồ s => /khen-thuong/bieu-mau/
câu lạc bộ văn hóa dân g => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {câu lạc bộ văn hóa dân gian}
hasaf => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#hasafood-o-xa-minh-hop
mường ha => /don-vi/xa-muong-ham/
cải cách hành ch => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
du lịch cộng đ => {du lịch cộng đồng} | /noi-dung-thi-dua/kinh-te/ | /ke-hoach/#ii-3-a
sầm vă => /guong-dien-hinh/0006-sam-van-binh/
lo thanh t => /guong-dien-hinh/0007-lo-thanh-tro/
từ điển dữ l => /du-lieu/tu-dien/
theo dõi tin m => /tin-tuc/theo-doi/
huân chương lao đ => /moc-thoi-gian/#nam-muoi-nam
nghia xu => /don-vi/nghia-xuan/
chữ viết t => /ke-hoach/#viet-tat
đọc khi mất m => /ngoai-tuyen/

# clause
mục III.4 => /ke-hoach/#iii-4 | /ke-hoach/#iii-4-doan-1 | /ke-hoach/#iii-4-doan-2
muc i.2 => /ke-hoach/#i-2 | /ke-hoach/#i-2-gach-1 | /ke-hoach/#i-2-gach-2 | /ke-hoach/#i-2-gach-3
điểm h mục II.3 => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
iv.5 => /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-1 | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#iv-5-doan-3
phần IV mục 3 => /ke-hoach/#iv-3
khoản 2 phần II => /ke-hoach/#ii-2
đoạn 2 mục III.4 => /ke-hoach/#iii-4-doan-2
II.3.g => /noi-dung-thi-dua/doan-the/ | /ke-hoach/#ii-3-g
mục III điểm 5 => /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3
phần I mục 1 => /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-1 | /ke-hoach/#i-1-gach-2 | /ke-hoach/#i-1-gach-3 | /ke-hoach/#i-1-gach-4 | /ke-hoach/#i-1-gach-5 | /ke-hoach/#i-1-gach-6 | /ke-hoach/#i-1-gach-7

# question
ai ký kế hoạch => /ke-hoach/#chu-ky | /ke-hoach/#chu-ky-doan-1 | /ke-hoach/#chu-ky-doan-2 | /ke-hoach/dinh-chinh/#dc-d-7
được thưởng tiền không => /khen-thuong/#hinh-thuc | /khen-thuong/#dieu-chua-neu | /ke-hoach/dinh-chinh/#dc-c-14 | /ke-hoach/#iii-2
hộ gia đình có được khen không => /khen-thuong/#ai-duoc-xet | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /ke-hoach/dinh-chinh/#dc-c-6
ai giữ sổ đăng ký công trình => /cong-trinh-su-kien/ | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /ke-hoach/#iv-5
huyện lúc đầu có mấy xã => /moc-thoi-gian/#lap-huyen | /tin-tuc/2026/thanh-lap-huyen-nam-1963/
mở file csv thế nào => /du-lieu/#mo-tep
trang có dùng cookie không => /rieng-tu/#trang-nay-khong-biet-quy-vi-la-ai | /gioi-thieu/#bon-dieu-trang-nay-giu
huyện kết thúc hoạt động khi nào => /moc-thoi-gian/#huyen-ket-thuc | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /#countdown | /bao-chi/#so-lieu | /du-lieu/#don-vi
cuộc thi viết ai được giải => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
vì sao không ghi ai được khen => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | /bao-chi/#ba-dieu-xin-dung-viet-sai | /gioi-thieu/#bon-dieu-trang-nay-giu | /khen-thuong/#dieu-chua-neu | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/#dieu-khong-tim-thay | /bao-cao/#bao-cao | /guong-dien-hinh/
ai dạy chữ thái => /guong-dien-hinh/0006-sam-van-binh/ | {dạy chữ Thái}
báo chỗ sai ở đâu => /nhat-ky-sua/#bao-sai
đăng ký công trình thế nào => /cong-trinh-su-kien/#dang-ky
pháo hoa bắn ở đâu => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu

# name
ông Lô Thanh Trợ => /guong-dien-hinh/0007-lo-thanh-tro/
bà phiên => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong
nguyen dinh tung => /ke-hoach/#chu-ky | /ke-hoach/#chu-ky-doan-1 | /ke-hoach/#chu-ky-doan-2 | /ke-hoach/dinh-chinh/#dc-d-7
sầm văn bình châu quang => /guong-dien-hinh/0006-sam-van-binh/
tĩnh sáng đường => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop
xóm đột vả => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/#so-lieu
nghệ nhân ưu tú châu cường => /guong-dien-hinh/0001-luong-thi-phien/
công ty cổ phần hasafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#hasafood-o-xa-minh-hop
giải thưởng lương định của => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat | {Lương Định Của}
minh loi minh hop => /guong-dien-hinh/0003-xom-minh-loi/ | {Minh Lợi, xã Minh Hợp}
hồ sơ số 0006 => /guong-dien-hinh/0006-sam-van-binh/
ba chàng ngự lâm dân tộc thái => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | {3 chàng ngự lâm dân tộc Thái}
tạp chí kinh doanh và phát triển => {Tạp chí Kinh doanh và Phát triển}
câu lạc bộ xóm mo mới => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/#so-lieu
lô thanh trợ châu thành => /guong-dien-hinh/0007-lo-thanh-tro/ | /don-vi/chau-thanh/#guong
ông bình quê châu quang => /guong-dien-hinh/0006-sam-van-binh/

# mixed
ho so de ngi khne thuong => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3 | /khen-thuong/bieu-mau/
ubnd huyeenj tawngj giaays khe => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#ke-hoach-du-dinh-the-nao | /#at-a-glance | /ke-hoach/#iv-1 | /ke-hoach/#iii-4 | /ke-hoach/#iii-4-doan-1 | /ke-hoach/#iii-4-doan-2 | /ke-hoach/#ai-lam-gi-chu-tich-ubnd-huyen | /ke-hoach/#ai-lam-gi-ubnd-huyen
htx tinh sang duogn => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop
quynhhop thanh lap nam 1963 => /moc-thoi-gian/#lap-huyen | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /bao-chi/#so-lieu | /bao-chi/#gioi-thieu-trong-100-tu
xax quys howpj goomf nhuwngx xax naof => /don-vi/xa-quy-hop/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | /moc-thoi-gian/#huyen-ket-thuc
ntm nghia xuna 85,5 ty => /don-vi/nghia-xuan/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/#nong-thon-moi
cchc tao thuan loi cho ng dan => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
clb dan gian chau cuong ba phein => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/#o-nghia-xuan-va-chau-cuong | /don-vi/chau-cuong/
muonghamm dan so => /don-vi/xa-muong-ham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
ngi quyet 15 hu du lich => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#ba-cong-dong-mot-huyen-diem-van-hoa
muc iii.5 ho so => /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3 | /khen-thuong/#ho-so | /khen-thuong/bieu-mau/
bao1 cao1 trc 31/3/2023 pnv => /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /khen-thuong/#hai-han | /ke-hoach/#iv-1-doan-2 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /#countdown | /#at-a-glance | /bao-chi/#so-lieu | /cong-trinh-su-kien/#viec-duoc-giao | {Tổng kết và báo cáo kết quả về Ủy ban nhân dân huyện (qua Phòng Nội vụ)} | {Kịp thời tổng kết và báo cáo kết quả về Ủy ban nhân dân huyện}
bieumau to trin => /khen-thuong/bieu-mau/
hd tdkt don doc kiem tar => /ke-hoach/#iv-4 | /ke-hoach/#ai-lam-gi-hoi-dong-tdkt | /don-vi/#co-quan | /ke-hoach/#iii-4-doan-2
ct 05 ct/tw hoc tap lam theo bac => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5 | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f | /ke-hoach/dinh-chinh/#dc-16
cbccvc nld sang kein cai tien kt => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
nguwowif dayj chuwx thai 350 ng => /guong-dien-hinh/0006-sam-van-binh/ | {chữ Thái cho hơn 350 người}
nhungthe vao bia bao => /bao-chi/#nhung-the-vao-bai | {Nhúng thẻ vào bài}
ca nuoc chung tay vi ng ngheo => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f | /ke-hoach/dinh-chinh/#dc-d-4
btg huyen uy cuoc thi viet 12000 baif => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | /bao-chi/#so-lieu
tt quynh hop dem 19-4-2023 => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
cong trinh su kein truoc 19.4.2023 => /cong-trinh-su-kien/ | /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-cong-trinh | /ke-hoach/#iv-1-doan-1 | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/ | /#countdown | /#units | /#at-a-glance
cac phong trao ttg phat dogn => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
mttq phat hien gioi thieu guogn dien hinh => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the | /don-vi/#co-quan

# absent
học bổng cho học sinh nghèo =>
tuyển dụng viên chức 2026 =>
lich cat dien =>
giá vàng hôm nay =>
thời tiết nghệ an =>
làm sổ đỏ hết bao nhiêu =>
đăng ký kết hôn =>
tiêm vắc xin covid =>
bảo hiểm y tế hộ nghèo =>
kết quả xổ số =>
khách sạn gần đây =>
trường mầm non =>
bệnh viện đa khoa =>
khai thác quặng thiếc =>
thủy điện bản mồng =>
nhà máy đường mía =>
lũ quét =>
khám tuyển nghĩa vụ quân sự =>
tuyen sinh lop 10 =>
thương binh liệt sĩ =>
vay vốn ngân hàng chính sách =>
dịch tả lợn châu phi =>
lễ hội hang bua =>
thác bản bìa =>
lương hưu tháng này =>
đền bù giải phóng mặt bằng =>
lịch tiếp công dân =>
giấy khai sinh =>
xe buýt đi vinh =>
bí thư huyện đoàn =>
`);
