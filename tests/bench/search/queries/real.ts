// What people may ask of the real site, in every way of typing.
import { readQueries } from '../read-queries.ts';

export const realQueries = readQueries(String.raw`
# marked
đoàn kết sáng tạo => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
tám nội dung thi đua => /noi-dung-thi-dua/ | /#themes | /ke-hoach/#ii-3 | /tin-tuc/2026/duong-toi-60-nam/#tam-noi-dung
biên bản họp xét khen thưởng => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/#ba-giay-to
tiêu chuẩn khen thưởng => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
số lượng khen thưởng => /khen-thuong/#so-luong | /ke-hoach/#iii-4 | /ke-hoach/dinh-chinh/#dc-c-5 | /tin-tuc/2026/doc-ban-chep-ke-hoach/#may-cho-dang-biet
pháo hoa trên hồ Thung Mây => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
câu lạc bộ văn hóa dân gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
cuộc thi viết tìm hiểu lịch sử => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
sản phẩm OCOP 3 sao => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
tai nạn giao thông trên cả 3 tiêu chí => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/dinh-chinh/#dc-c-13
an toàn vệ sinh thực phẩm => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
văn hóa công sở => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
trách nhiệm của người đứng đầu => {trách nhiệm của người đứng đầu} | /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
hộ gia đình được khen => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /guong-dien-hinh/ | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-1
cờ thi đua của Chính phủ => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat
huyện điểm văn hóa miền núi => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#ba-cong-dong-mot-huyen-diem-van-hoa | /moc-thoi-gian/#huyen-diem-van-hoa
mười ba xã lúc đầu => /tin-tuc/2026/thanh-lap-huyen-nam-1963/#muoi-ba-xa-luc-dau
trình đọc màn hình tiếng Việt => /tro-nang/#nhung-cho-chua-tron
cách trích dẫn điểm trong mục II.3 => /gioi-thieu/#trich-dan | /ke-hoach/#trich-dan
Trung tâm Văn hóa - Thông tin và Thể thao => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /ke-hoach/dinh-chinh/#dc-d-3

# unmarked
doan ket sang tao => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
dong ho dem toi ngay 19/4/2023 => /ke-hoach/#dau-van-ban | /ke-hoach/dinh-chinh/#dc-c-2
duong sa nong thon => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
le ky niem o trung tam thi tran => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#khep-lai-bang-mot-dem-le
ho so khen thuong gom nhung gi => /khen-thuong/#ho-so | /ke-hoach/#iii-5
dang ky cong trinh su kien => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so | /ke-hoach/#iv-5-doan-2
day chu Thai => /guong-dien-hinh/0006-sam-van-binh/
nghe nhan dan ca Thai => /guong-dien-hinh/0001-luong-thi-phien/
thu mua cam mit chuoi => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
doi moi noi dung hinh thuc phong trao => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
dau tranh phong ngua toi pham te nan => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
ung dung cong nghe thong tin => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
cai cach thu tuc hanh chinh => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
dinh chinh ban chep ke hoach => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
du lich cong dong => /ke-hoach/#ii-3-a | /noi-dung-thi-dua/kinh-te/ | /ke-hoach/dinh-chinh/#dc-d-6
dat nong thon moi nang cao => /guong-dien-hinh/0003-xom-minh-loi/ | /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /don-vi/minh-hop/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
dien tich xa minh hop moi => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
nhat ky sua => /nhat-ky-sua/
quyet dinh thanh lap huyen => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
ung dung doc tin rss => /tin-tuc/theo-doi/

# wrong-tone
đoàn kêt sáng tao => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
thi đua đặt biệt => {đợt thi đua đặc biệt}
nông thôn mói nâng cao => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
giáy khen của chủ tịch => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | {Giấy khen của Chủ tịch}
hố sơ khen thưởng => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
câu lạc bồ văn hóa => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
lể kỷ niệm 60 năm => {lễ kỷ niệm}
sán kiến cải tiến kỷ thuật => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
xóm Mính Lợi => /guong-dien-hinh/0003-xom-minh-loi/
Lương Thị Phiển => /guong-dien-hinh/0001-luong-thi-phien/
Lò Thanh Trợ => /guong-dien-hinh/0007-lo-thanh-tro/
xã Mường Hàm => /don-vi/xa-muong-ham/
xã Thọ Họp => /don-vi/tho-hop/
chuyên đổi số => {chuyển đổi số} | {chuyên đổi số}
định chính bản chép => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
phóng nội vụ => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so

# decomposed
đoàn kết, sáng tạo => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
pháo hoa hồ Thung Mây => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
thị trấn Quỳ Hợp => /don-vi/thi-tran-quy-hop/
xã Đồng Hợp => /don-vi/dong-hop/
Lương Thị Phiên => /guong-dien-hinh/0001-luong-thi-phien/
số lượng tập thể, cá nhân được tặng Giấy khen => /khen-thuong/#so-luong | /ke-hoach/#iii-4
Mường Chọng => /don-vi/xa-muong-chong/
đính chính => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
Ủy ban Mặt trận Tổ quốc => /ke-hoach/#iv-3 | {Ủy ban Mặt trận Tổ quốc}
hướng dẫn khen thưởng => /khen-thuong/

# tone-place
văn hoá xã hội => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
văn hóa xã hội => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/
uỷ ban nhân dân huyện Quỳ Hợp => {Ủy ban nhân dân huyện Quỳ Hợp}
huyện uỷ => {Huyện ủy}
toạ đàm tìm hiểu truyền thống => {tọa đàm tìm hiểu}
hiện đại hoá công nghiệp hoá => {công nghiệp hóa, hiện đại hóa}
xã Qùy Hợp => /don-vi/xa-quy-hop/
thị trấn Qùy Hợp => /don-vi/thi-tran-quy-hop/
uỷ ban mặt trận tổ quốc => /ke-hoach/#iv-3 | {Ủy ban Mặt trận Tổ quốc}
tùy nơi đặt trang => /rieng-tu/#nhat-ky-cua-may-chu

# i-or-y
kỉ niệm 60 năm ngày thành lập => {kỷ niệm 60 năm ngày thành lập}
lễ kỉ niệm tối 19/4 => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#khep-lai-bang-mot-dem-le
quản lí nhà nước => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
xử lí vướng mắc => /ke-hoach/#ket | {vướng mắc}
kỷ thuật sáng kiến => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
nhật kí sửa => /nhat-ky-sua/
chữ kí con dấu => /gioi-thieu/#trang-nay-la-gi | {không có chữ ký}
lí do đính chính => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/

# telex
ddoanf keets sangs taoj => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
ddeem leex kyr nieemj => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#khep-lai-bang-mot-dem-le
noong thoon mowis naang cao => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
giaays khen cuar chur tichj huyeenj => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | {Giấy khen của Chủ tịch Ủy ban nhân dân huyện}
cari casch hafnh chisnh => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
quoocs phongf an ninh => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
caau lacj booj vawn hoas daan gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
dduwowngf sas noong thoon => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
thij traans quyf howpj => /don-vi/thi-tran-quy-hop/
xax Chaau Ddinhf => /don-vi/chau-dinh/
xax Muowngf Chongj => /don-vi/xa-muong-chong/
vawn lowji => /don-vi/van-loi/
saamf vawn binhf => /guong-dien-hinh/0006-sam-van-binh/
xoms Minh Lowij => /guong-dien-hinh/0003-xom-minh-loi/
nguowif dduwngs ddaauf => {người đứng đầu}
bieen banr hopj xets khen thuowngr => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/#ba-giay-to
soos luowjng khen thuowrng => /khen-thuong/#so-luong | /ke-hoach/#iii-4 | /ke-hoach/dinh-chinh/#dc-c-5 | /tin-tuc/2026/doc-ban-chep-ke-hoach/#may-cho-dang-biet
ddinhs chinhs banr cheps => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
chuyeenr ddooir soos => {chuyển đổi số}
cuoojc thi vieest tifm hieeru lijch suwr => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
khoong ddeer ai bij bor laij phias sau => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/dinh-chinh/#dc-59 | /ke-hoach/dinh-chinh/#dc-d-4
ddawng kys coong trinhf => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so

# vni
d9oan2 ke6t1 sang1 tao5 => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
le64 ky3 nie6m5 60 na8m => {lễ kỷ niệm}
no6ng tho6n mo7i1 => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
gia6y1 khen cua3 chu3 tich5 => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | {Giấy khen của Chủ tịch}
cai3 ca1ch ha2nh chi1nh => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
quo61c pho2ng an ninh => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
ca6u lac5 bo65 va8n hoa1 da6n gian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
d9uo72ng sa1 no6ng tho6n => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
xa4 Cha6u D9inh2 => /don-vi/chau-dinh/
XA4 D9O62NG HO75P => /don-vi/dong-hop/
Va8n Lo7i5 => /don-vi/van-loi/
Luo7ng Thi5 Phie6n => /guong-dien-hinh/0001-luong-thi-phien/
Lo6 Thanh Tro75 => /guong-dien-hinh/0007-lo-thanh-tro/
xo1m Minh Lo75i => /guong-dien-hinh/0003-xom-minh-loi/
so61 luo75ng khen thuo73ng => /khen-thuong/#so-luong | /ke-hoach/#iii-4 | /ke-hoach/dinh-chinh/#dc-c-5 | /tin-tuc/2026/doc-ban-chep-ke-hoach/#may-cho-dang-biet
d9inh1 chinh1 ban3 chep1 => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
chuye6n3 d9o6i3 so61 => {chuyển đổi số}
bay3 xa4 mo7i1 => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /moc-thoi-gian/#huyen-ket-thuc
tro75 na8ng => /tro-nang/
an toan2 ve65 sinh thu75c pha63m => /ke-hoach/#ii-3-b | /noi-dung-thi-dua/van-hoa-xa-hoi/

# abbreviation
UBND huyện Quỳ Hợp => {Ủy ban nhân dân huyện Quỳ Hợp}
ubnd tinh nghe an => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu | {Ủy ban nhân dân tỉnh Nghệ An}
Hội đồng TĐKT huyện => /ke-hoach/#iv-4 | {Hội đồng Thi đua - Khen thưởng huyện}
hd tdkt => /ke-hoach/#iv-4 | {Hội đồng Thi đua - Khen thưởng}
UBMTTQ và đoàn thể => /ke-hoach/#iv-3 | /ke-hoach/#noi-nhan | {UBMTTQ}
NTM nâng cao => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
HĐND huyện => {Hội đồng nhân dân} | /ke-hoach/#noi-nhan | /ke-hoach/#viet-tat
TT HĐND => /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan
TT Quỳ Hợp => /don-vi/thi-tran-quy-hop/
HTX Tĩnh Sáng Đường => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
CCHC => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
QPAN => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
CT UBND huyện tặng giấy khen => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#so-luong | /ke-hoach/#iii-4 | {Chủ tịch Ủy ban nhân dân huyện tặng Giấy khen}
phòng NV => /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /cong-trinh-su-kien/#ai-giu-so | /ke-hoach/#viet-tat
OCOP => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
KT-XH năm 2022 => {kinh tế - xã hội năm 2022} | /ke-hoach/#ii-2 | {kinh tế - xã hội huyện Quỳ Hợp}

# document
120/KH-UBND => /ke-hoach/#can-cu-ke-hoach-120 | /moc-thoi-gian/#ke-hoach-120 | /ke-hoach/#can-cu
kế hoạch 120 => /ke-hoach/#can-cu-ke-hoach-120 | /moc-thoi-gian/#ke-hoach-120 | /ke-hoach/#can-cu
ke hoach so 120 kh ubnd => /ke-hoach/#can-cu-ke-hoach-120 | /moc-thoi-gian/#ke-hoach-120 | /ke-hoach/#can-cu
91/2017/NĐ-CP => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung
NĐ 91/2017 => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung
nghi dinh 91/2017/nd-cp => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung
chỉ thị 05 => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
chi thi so 05 ct tw => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
kết luận số 01 => /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
KL 01 KL/TW => /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
quyết định 12/2020 => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu
qd 12/2020/qd-ubnd nghe an => /ke-hoach/#can-cu-quyet-dinh-12 | /ke-hoach/#can-cu
luật số 06/2022 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung
15/2003/QH11 => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /khen-thuong/#luat-ap-dung
nd 98/2023 => /ke-hoach/#can-cu-nghi-dinh-91 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung
152/2025/NĐ-CP => /ke-hoach/#can-cu-nghi-dinh-91 | /khen-thuong/#luat-ap-dung
quyết định 52-CP => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
53/CP => /tin-tuc/2026/thanh-lap-huyen-nam-1963/
nghị quyết 1678 => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#nghi-quyet-sap-xep | /don-vi/#bay-xa
15-NQ/HU => /moc-thoi-gian/#nghi-quyet-15 | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#ba-cong-dong-mot-huyen-diem-van-hoa
231/QĐ-TTg => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat
1021/QĐ-CTN => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#nhung-danh-sach-da-soat
thông tư 12/2019/TT-BNV => /ke-hoach/#can-cu-nghi-dinh-91
nghị định 30/2020 => /ke-hoach/dinh-chinh/#dc-c-3 | /ke-hoach/#dau-van-ban | /khen-thuong/bieu-mau/#the-thuc

# date
19-4-2023 => {19/4/2023}
19.4.2023 => {19/4/2023}
ngày 19 tháng 4 => /moc-thoi-gian/#ngay-ky-niem | /moc-thoi-gian/#dem-le | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /#countdown | /moc-thoi-gian/#han-cong-trinh | {19/4}
19 thang 4 nam 2023 => {19/4/2023}
19-4-1963 => {19/4/1963}
ngày 19 tháng 4 năm 1963 => {19/4/1963}
31-03-2023 => {31/3/2023}
31 tháng 3 năm 2023 => {31/3/2023} | {31/3 năm 2023}
1/7/2025 => {1/7/2025}
01/07/2025 => {1/7/2025}
7/6/2022 => {7/6/2022} | {07/6/2022} | {07 tháng 6 năm 2022}
07 tháng 6 năm 2022 => {07 tháng 6 năm 2022} | {7/6/2022} | {07/6/2022}
ngày 15/05/2016 => {15/5/2016}
31-7-2017 => {31/7/2017}
16-6-2025 => {16/6/2025}
25/10/2022 => {25/10/2022}
26 tháng 12 năm 2017 => /guong-dien-hinh/0007-lo-thanh-tro/ | {26/12/2017}
14 đến 19/4/2023 => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#chuong-trinh-chao-mung
năm 1963 => {năm 1963} | {19/4/1963}

# unit
xã Châu Cường => /don-vi/chau-cuong/
chau dinh => /don-vi/chau-dinh/
XÃ CHÂU LỘC => /don-vi/chau-loc/ | /don-vi/xa-chau-loc/
châu lý => /don-vi/chau-ly/
xa chau thai => /don-vi/chau-thai/
CHÂU THÀNH => /don-vi/chau-thanh/
dong hop => /don-vi/dong-hop/
xã hạ sơn => /don-vi/ha-son/
Minh Hợp => /don-vi/minh-hop/ | /don-vi/xa-minh-hop/
xã nam sơn => /don-vi/nam-son/
NGHIA XUAN => /don-vi/nghia-xuan/
tam hợp => /don-vi/tam-hop/ | /don-vi/xa-tam-hop/
tho hop => /don-vi/tho-hop/
xã Vân Lợi => /don-vi/van-loi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#van-loi-khong-phai-van-loi
xã mường ham => /don-vi/xa-muong-ham/
muong chong => /don-vi/xa-muong-chong/
thi tran quy hop => /don-vi/thi-tran-quy-hop/
TT. Quỳ Hợp => /don-vi/thi-tran-quy-hop/
xã Minh Hợp sau sáp nhập => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
Châu Yên Châu Sơn => /tin-tuc/2026/thanh-lap-huyen-nam-1963/#muoi-ba-xa-luc-dau
xóm Đột Vả => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/

# misnamed
thị trấn Quỳnh Hợp => /don-vi/thi-tran-quy-hop/
thị trấn Quý Hợp => /don-vi/thi-tran-quy-hop/
xã Quý Hợp => /don-vi/xa-quy-hop/
thành lập huyện Quý Hợp => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | {Kỷ niệm 60 năm ngày thành lập huyện}
ubnd huyen quynh hop => {Ủy ban nhân dân huyện Quỳ Hợp} | {UBND huyện Quỳ Hợp}
đêm lễ 60 năm huyện Quỳnh Hợp => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#khep-lai-bang-mot-dem-le
quê hương Quỳnh Hợp => {quê hương Quỳ Hợp} | {quê hương Quỳnh Hợp}
hop tac xa quynh hop => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
Quy Hop => /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/ | {huyện Quỳ Hợp}
Quỳ Hơp 60 năm => {60 năm ngày thành lập huyện Quỳ Hợp} | {60 năm thành lập huyện Quỳ Hợp} | {60 năm huyện Quỳ Hợp}

# slip
đoàn kế sáng tạo => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
khn thuong => /khen-thuong/ | /ke-hoach/#iii | /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#ho-so | /ke-hoach/#iii-5
nong thonn moi => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
cai cahc hanh chinh => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
sang kein cai tien => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
cau lac vo van hoa => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
Lương Thi Phien => /guong-dien-hinh/0001-luong-thi-phien/
luong thi phin => /guong-dien-hinh/0001-luong-thi-phien/
hassafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
hasafod => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
thị trấm Quỳ Hợp => /don-vi/thi-tran-quy-hop/
xã Nghĩa Xuâm => /don-vi/nghia-xuan/
chau cuonh => /don-vi/chau-cuong/
van hoa dan giam => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
tieu chaun khen thuong => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
dinh chinhh ban chep => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
moc thoi gain => /moc-thoi-gian/
so do tranng => /so-do-trang/
tro nanng => /tro-nang/
giáy khnen => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | {Giấy khen}

# joined
doanket => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | {đoàn kết}
doanketsangtao => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
khenthưởng => /khen-thuong/ | /ke-hoach/#iii | /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#ho-so | /ke-hoach/#iii-5
nongthonmoi => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
quyhop => /don-vi/thi-tran-quy-hop/ | /don-vi/xa-quy-hop/ | {huyện Quỳ Hợp}
thitranquyhop => /don-vi/thi-tran-quy-hop/
thungmay => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | {Thung Mây}
minhhop => /don-vi/minh-hop/ | /don-vi/xa-minh-hop/
luongthiphien => /guong-dien-hinh/0001-luong-thi-phien/
samvanbinh => /guong-dien-hinh/0006-sam-van-binh/
mocthoigian => /moc-thoi-gian/
vanhoa dangian => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
dinhchinh => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
tinhsangduong => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
an ninhtrattu => {an ninh chính trị, trật tự} | /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/

# phrase
"xây dựng nông thôn mới" => {xây dựng nông thôn mới}
"Toàn dân đoàn kết xây dựng đời sống văn hóa" => {Toàn dân đoàn kết xây dựng đời sống văn hóa}
"pháo hoa trên hồ Thung Mây" => {pháo hoa trên hồ Thung Mây}
"quốc phòng - an ninh" => {quốc phòng - an ninh}
"Hội đồng Thi đua - Khen thưởng" => {Hội đồng Thi đua - Khen thưởng}
"bình xét khen thưởng" => {bình xét khen thưởng}
"người đứng đầu" => {người đứng đầu}
"xay dung doi song van hoa" => {xây dựng đời sống văn hóa}
"dân ca Thái" => {dân ca Thái}
"phân cấp, phân quyền" => {phân cấp, phân quyền}
«Cả nước chung sức xây dựng nông thôn mới» => {Cả nước chung sức}
"cán bộ, công chức, viên chức" => {cán bộ, công chức, viên chức}

# prefix
đoàn kết sá => {Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 60 năm ngày thành lập huyện} | /
khen thư => /khen-thuong/ | /ke-hoach/#iii | /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | /khen-thuong/#ho-so | /ke-hoach/#iii-5
câu lạc b => /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
nông thôn m => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
hasaf => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
sầm v => /guong-dien-hinh/0006-sam-van-binh/
mường ch => /don-vi/xa-muong-chong/
nghĩa x => /don-vi/nghia-xuan/
đính ch => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
quốc ph => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
biên bản h => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/#ba-giay-to
dược l => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
cuộc thi v => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
hướng dẫn kh => /khen-thuong/
cai cach ha => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
nghị định 9 => /ke-hoach/#can-cu-nghi-dinh-91 | /ke-hoach/#can-cu | /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi

# clause
mục II.3.d => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/
mục II.3 => /ke-hoach/#ii-3
điểm a khoản 3 mục II => /ke-hoach/#ii-3-a | /noi-dung-thi-dua/kinh-te/
II.3.f => /ke-hoach/#ii-3-f | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
mục III.2 => /ke-hoach/#iii-2
điều iii 2 => /ke-hoach/#iii-2
muc iii.5 => /ke-hoach/#iii-5
mục IV.1 => /ke-hoach/#iv-1
phần IV tổ chức thực hiện => /ke-hoach/#iv
mục I.1 gạch 3 => /ke-hoach/#i-1-gach-3 | /ke-hoach/#i-1
muc 2.3.c => /ke-hoach/#ii-3-c | /noi-dung-thi-dua/quoc-phong-an-ninh/
đính chính 12 => /ke-hoach/dinh-chinh/#dc-12
đính chính C-5 => /ke-hoach/dinh-chinh/#dc-c-5
ghi chú C-8 => /ke-hoach/dinh-chinh/#dc-c-8 | /ke-hoach/#ghi-chu-c-8
mục 3 phần II => /ke-hoach/#ii-3
IV.5 => /ke-hoach/#iv-5
điều 80 luật thi đua khen thưởng => /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /moc-thoi-gian/#luat-moi | /khen-thuong/#luat-ap-dung

# question
hạn nộp báo cáo khi nào => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /tin-tuc/2026/duong-toi-60-nam/#bai-viet | {Hạn báo cáo, đề nghị khen}
ai được khen => /guong-dien-hinh/ | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-1
nộp hồ sơ ở đâu => /khen-thuong/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5
cần giấy tờ gì để được khen => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /khen-thuong/
huyện có bao nhiêu xã => /don-vi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /moc-thoi-gian/#huyen-ket-thuc
xã tôi nay thuộc xã nào => /don-vi/ | {nay thuộc xã nào} | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /don-vi/#bay-xa | /don-vi/#danh-sach | /moc-thoi-gian/#huyen-ket-thuc
đêm lễ có gì => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/#khep-lai-bang-mot-dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
bao giờ kết thúc đợt thi đua => /ke-hoach/#ii-2 | /moc-thoi-gian/#ngay-ky-niem | {kết thúc đợt thi đua}
mỗi đơn vị phải làm mấy công trình => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-cong-trinh | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /cong-trinh-su-kien/#viec-duoc-giao | /cong-trinh-su-kien/ | /tin-tuc/2026/duong-toi-60-nam/#mot-cong-trinh-mot-su-kien | {ít nhất 01 công trình}
vì sao ghi 52/CP không ghi 53/CP => /tin-tuc/2026/thanh-lap-huyen-nam-1963/
ai phát động cuộc thi viết => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
có bao nhiêu bài dự thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
trang này do ai làm => /gioi-thieu/ | {vận hành}
trang có theo dõi người đọc không => /rieng-tu/
ocop quỳ hợp có mấy sản phẩm => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
kế hoạch sai chỗ nào => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
số lượng giấy khen là bao nhiêu => /khen-thuong/#so-luong | /ke-hoach/#iii-4 | /khen-thuong/ | /tin-tuc/2026/duong-toi-60-nam/#roi-toi-khen-thuong
xã Minh Hợp rộng bao nhiêu => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#vai-con-so
cách cài ứng dụng đọc tin => /tin-tuc/theo-doi/

# name
Lương Thị Phiên => /guong-dien-hinh/0001-luong-thi-phien/
bà Phiên nghệ nhân => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
ông Bình chữ Thái => /guong-dien-hinh/0006-sam-van-binh/
Lô Thanh Trợ => /guong-dien-hinh/0007-lo-thanh-tro/
Hasafood Nghệ An => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
công ty cổ phần Hasafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
Tĩnh Sáng Đường => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
xóm Minh Lợi => /guong-dien-hinh/0003-xom-minh-loi/
Nguyễn Đình Tùng => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
chủ tịch Nguyễn Đình Tùng => /ke-hoach/#chu-ky | /ke-hoach/dinh-chinh/#dc-d-7
CLB Suối-lăm-nhuôn => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
nghệ nhân ưu tú => /guong-dien-hinh/0001-luong-thi-phien/ | /guong-dien-hinh/0006-sam-van-binh/ | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/

# mixed
ubnd quynh hop => {Ủy ban nhân dân huyện Quỳ Hợp} | {UBND huyện Quỳ Hợp}
hd tđkt huyen => /ke-hoach/#iv-4 | {Hội đồng Thi đua - Khen thưởng huyện}
ntm nag cao minh hop => /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/ | /don-vi/xa-minh-hop/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
han nop bc 31-3-2023 => /khen-thuong/#hai-han | /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /ke-hoach/#iv-1 | /tin-tuc/2026/duong-toi-60-nam/#hai-han | /tin-tuc/2026/duong-toi-60-nam/#bai-viet
xax quynhf howpj => /don-vi/xa-quy-hop/
tt quý hop => /don-vi/thi-tran-quy-hop/
qđ52/cp 1963 => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
khenthuong ho gia dinh => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3 | /guong-dien-hinh/ | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-1
le ki niem 19.4.2023 thung mya => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
ngheej nhân dan ca thái châu cường => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
muc II.3d ntm => /ke-hoach/#ii-3-d | /noi-dung-thi-dua/nong-thon-moi/
chi thị 05 bộ chính tri khoa 12 => /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu | /ke-hoach/#i-1-gach-5
kỉ niem 60nam thanh lap huyen => {60 năm ngày thành lập huyện} | {60 năm thành lập huyện}
ubmttq và đoàn thể cac cap tuyen truyen => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the
cchc thủ tục hanh chinh cogn khai => /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
thi tran quỳ hợp thung may phao hoa => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
tuyên giáo hu, phòng vhtt => /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin

# absent
huyện Anh Sơn =>
Con Cuông =>
xã Diễn Kỷ =>
huyện Yên Thành =>
Kỳ Sơn Mường Xén =>
Thanh Chương =>
Trần Thị Hương Giang =>
Lê Hồng Phong =>
ông Hoàng Đình Khánh =>
Phạm Tuân =>
qwertyuiop =>
asdkjh =>
bóng đá World Cup =>
giá vàng SJC =>
dự báo thời tiết ngày mai =>
vé máy bay =>
bất động sản liền kề =>
tiêm vắc xin cúm =>
lịch cắt điện =>
thuê xe limousine =>
đá hoa trắng xuất khẩu =>
thủy điện Bản Mồng =>
mía đường NAT&L =>
khai thác quặng =>
77/2099/NĐ-CP =>
999/QĐ-XYZ =>
kubernetes =>
blockchain =>
karaoke =>
phường Bến Thành =>
cầu Cửa Hội =>
robot hút bụi =>
`);
