// What strangers type, written on 27/11/2026 from the built pages alone and first asked once the search was finished.
import { readQueries } from '../read-queries.ts';

export const sealedQueries = readQueries(String.raw`
# marked
nghệ nhân dân ca thái => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/chau-cuong/#guong | {Nghệ nhân dân ca Thái} | {nghệ nhân dân ca Thái}
tiêu chuẩn khen thưởng => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
cải cách thủ tục hành chính => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
huân chương lao động hạng ba => /moc-thoi-gian/#nam-muoi-nam
người sưu tầm hiện vật văn hóa thái => /guong-dien-hinh/0007-lo-thanh-tro/ | {sưu tầm hiện vật văn hóa Thái}
giải bóng chuyền nam 21 đội => /moc-thoi-gian/#sau-muoi-mot-nam
báo một chỗ sai => /nhat-ky-sua/
nhúng thẻ vào bài => /bao-chi/#nhung-the-vao-bai | {Nhúng thẻ vào bài}
trật tự an toàn xã hội => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2
quốc lộ tỉnh lộ huyện lộ => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
nhật ký của máy chủ => /rieng-tu/
tương phản chữ => /tro-nang/
hồ sơ đề nghị khen thưởng => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
ba cộng đồng thái kinh thổ => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
huyện kim bảng hà nam => /khen-thuong/
hai hạn của kế hoạch => /moc-thoi-gian/#hai-han | /moc-thoi-gian/#han-bao-cao | /moc-thoi-gian/#han-cong-trinh | /khen-thuong/#hai-han | /tin-tuc/2026/duong-toi-60-nam/ | /#countdown | /cong-trinh-su-kien/

# unmarked
cau lac bo van hoa dan gian => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {câu lạc bộ văn hóa dân gian}
hop tac xa nong duoc => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
so do trang => /so-do-trang/
du lich cong dong => /noi-dung-thi-dua/kinh-te/ | /ke-hoach/#ii-3-a | /ke-hoach/dinh-chinh/#dc-d-6
tiet muc mua sap => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
le ky niem o trung tam thi tran => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
cai tien ky thuat => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
kho a4 le tren duoi trai phai => /khen-thuong/bieu-mau/#the-thuc
tai ban word bao cao thanh tich => /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
ket luan cua bo chinh tri => {01-KL/TW} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-5 | /ke-hoach/#can-cu-phap-ly | /ke-hoach/#ghi-chu-28 | /ke-hoach/dinh-chinh/#dc-28
giay phep du lieu mo => /du-lieu/#giay-phep
theo doi tin moi bang rss => /tin-tuc/theo-doi/ | /bao-chi/#tai-ve
ai giu so dang ky cong trinh => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#ai-lam-gi-phong-noi-vu
chinh quyen dien tu => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
moi mien cua to quoc => /ke-hoach/#i-2-gach-1 | /ke-hoach/#i-2
bai du thi cham chung khao => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su

# wrong-tone
tiêu chuấn khen thưỡng => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
nông thôn mời nâng cao => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2 | /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {nông thôn mới nâng cao}
pháo hoá hồ thung mây => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
hổ sơ khen thường => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
biên bàn họp xét khen thưởng => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-gach-2 | /khen-thuong/soan-ho-so/
tính sáng đương => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
cái cách hành chinh => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
quồc phòng an nình => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2
câu lạc bộ người thồ => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/#so-lieu
huyện điễm văn hóa => /moc-thoi-gian/#huyen-diem-van-hoa | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
đọc khi mắt mạng => /ngoai-tuyen/ | /rieng-tu/#nhung-gi-nam-lai-tren-may-cua-quy-vi
sáng kiển cải tiến => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
điều kế hoach không nói => /khen-thuong/#dieu-chua-neu
từ điện dữ liệu => /du-lieu/tu-dien/

# telex
tieenf thuwowngr => /khen-thuong/#hinh-thuc | /khen-thuong/#dieu-chua-neu | /ke-hoach/#iii-2 | /ke-hoach/#ghi-chu-c-14 | /ke-hoach/dinh-chinh/#dc-c-14
thoon toor daan phoos => /ke-hoach/#ii-1 | /ke-hoach/#ii-1-gach-1 | /ke-hoach/dinh-chinh/#dc-d-5
ddoafn vieen hooij vieen => /noi-dung-thi-dua/doan-the/ | /ke-hoach/#ii-3-g | {đoàn viên, hội viên}
thu mua cam mits chuoois => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | {60 tấn cam, 40 tấn mít}
dduowngf sas noong thoon mowis => /tin-tuc/2026/duong-sa-va-nong-thon-moi/
xax muwowfng chojng => /don-vi/xa-muong-chong/
ddieenr hinhf tieen tieens => {điển hình tiên tiến} | /guong-dien-hinh/
phongf nooij vuj => {Phòng Nội vụ} | /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-1 | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#iv-5-doan-3
an ninh noong thoon => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2
huyeenj quyf chaau cux => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | {huyện Quỳ Châu cũ} | {Huyện Quỳ Châu cũ}
duwx lieeuj mowr => /du-lieu/
giowis thieeuj trong 100 tuwf => /bao-chi/#gioi-thieu-trong-100-tu
chuwx vieets tawts => /ke-hoach/#viet-tat | /ke-hoach/dinh-chinh/#dc-77
bawngf khen cuar tinhr => /guong-dien-hinh/0006-sam-van-binh/ | /guong-dien-hinh/0003-xom-minh-loi/
luwjc luwowjng vux trang => /ke-hoach/#ii-1 | /ke-hoach/#ii-1-gach-1 | /#at-a-glance
cuoocj thi vieets lichj suwr => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su

# vni
sang1 kie6n1 kinh nghie6m5 => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
hinh2 thu7c1 khen thuo7ng3 => /khen-thuong/#hinh-thuc | /ke-hoach/#iii-2 | {Hình thức khen thưởng} | /#at-a-glance | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/#ke-hoach-du-dinh-the-nao
ngu7o7i2 khie6m1 thi5 => /tro-nang/
d9o6i3 co74 chu74 => /tro-nang/#cach-chinh-cho-de-doc | /rieng-tu/#nhung-gi-nam-lai-tren-may-cua-quy-vi
xa4 cha6u d9inh2 => /don-vi/chau-dinh/
ma8t5 tra6n5 to63 quo6c1 => {Mặt trận Tổ quốc} | /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the
chuye6n3 d9o6i3 so61 => /ke-hoach/#i-1-gach-7 | /ke-hoach/#i-1 | /ke-hoach/#ghi-chu-9 | /ke-hoach/dinh-chinh/#dc-9
hie6n5 va6t5 va8n hoa1 thai1 => /guong-dien-hinh/0007-lo-thanh-tro/ | {hiện vật văn hóa Thái}
lich5 su73 hinh2 thanh2 huye6n5 => /ke-hoach/#i-1-gach-3 | /ke-hoach/#i-1 | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
d9u7o7ng2 bo65 => /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {km đường bộ}
ho6i5 thi toa5 d9am2 => {hội thi, tọa đàm} | /ke-hoach/#iv-1 | /ke-hoach/#iv-1-doan-1 | /tin-tuc/2026/duong-toi-60-nam/ | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /du-lieu/tu-dien/#su-kien
d9oan2 ke6t1 sang1 tao5 => {Đoàn kết, sáng tạo}
mo6c1 tho7i2 gian => /moc-thoi-gian/
d9inh1 chinh1 ban3 chep1 => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/ | {Đính chính bản chép}

# decomposed
kiểm tra đôn đốc => {kiểm tra, đôn đốc} | {đôn đốc, kiểm tra} | /ke-hoach/#iv-4 | /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-1 | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-2 | /ke-hoach/#ghi-chu-10 | /ke-hoach/dinh-chinh/#dc-10 | /ke-hoach/dinh-chinh/#dc-52 | /noi-dung-thi-dua/sang-kien-cai-tien/
hồ thung mây => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | {hồ Thung Mây}
xã hạ sơn => /don-vi/ha-son/
toàn dân đoàn kết xây dựng đời sống văn hóa => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
trợ năng => /tro-nang/
dân số huyện quỳ hợp => /bao-chi/#so-lieu | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
thủ trưởng các cơ quan đơn vị địa phương => /ke-hoach/#iv-1 | /ke-hoach/#iv-1-doan-1 | /ke-hoach/#iv-1-doan-2 | /ke-hoach/#ai-lam-gi-thu-truong-co-quan-don-vi | /don-vi/#co-quan
dạy chữ thái => /guong-dien-hinh/0006-sam-van-binh/ | {dạy chữ Thái}

# tone-place
văn hoá dân gian => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {văn hóa dân gian}
uỷ ban kiểm tra huyện uỷ => /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan | /ke-hoach/#noi-nhan-gach-3 | /ke-hoach/dinh-chinh/#dc-77
ban tuyên giáo huyện uỷ => {Ban Tuyên giáo Huyện ủy} | /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/
chăm sóc sức khoẻ nhân dân => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
toạ đàm tìm hiểu truyền thống => {tọa đàm tìm hiểu truyền thống} | {tọa đàm tìm hiểu về truyền thống} | /ke-hoach/#iv-1 | /ke-hoach/#iv-1-doan-1
công nghiệp hoá hiện đại hoá => /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-3
sống tình nghĩa thuỷ chung => /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-3
văn hoá công sở => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f

# i-or-y
cải tiến kĩ thuật => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
xã châu lí => /don-vi/chau-ly/
kỉ niệm 50 năm thành lập huyện => /moc-thoi-gian/#nam-muoi-nam
giải pháp quản lí => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
lí do đính chính => /ke-hoach/dinh-chinh/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /du-lieu/tu-dien/#dinh-chinh
người kí tờ trình => /khen-thuong/soan-ho-so/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-gach-1 | /khen-thuong/bieu-mau/
quản lí nhà nước => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
tỉ lệ khen thưởng => /khen-thuong/#so-luong | /ke-hoach/#iii-4 | /ke-hoach/#iii-4-doan-1 | /ke-hoach/#ghi-chu-c-5 | /ke-hoach/dinh-chinh/#dc-c-5

# abbreviation
ntm nâng cao => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2 | /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {nông thôn mới nâng cao}
hội đồng tđkt => {Hội đồng Thi đua - Khen thưởng huyện} | /ke-hoach/#iv-4 | /ke-hoach/#ai-lam-gi-hoi-dong-tdkt | /ke-hoach/#iii-4 | /ke-hoach/#iii-4-doan-2 | /don-vi/#co-quan | /khen-thuong/#cac-buoc
htx tĩnh sáng đường => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
clb văn hóa dân gian => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {câu lạc bộ văn hóa dân gian} | {CLB văn hóa dân gian}
cchc => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
tt quỳ hợp => /don-vi/thi-tran-quy-hop/
ubmttq => {Ủy ban Mặt trận Tổ quốc} | {UBMTTQ} | /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan | /ke-hoach/#noi-nhan-gach-4 | /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the | /ke-hoach/dinh-chinh/#dc-75
phòng vhtt => {Phòng Văn hóa và Thông tin} | /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /ke-hoach/#ghi-chu-27 | /don-vi/#co-quan | /ke-hoach/dinh-chinh/#dc-27
tt hđnd => /ke-hoach/#viet-tat | /ke-hoach/#noi-nhan | /ke-hoach/#noi-nhan-gach-1
atvstp => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
tngt => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2 | /ke-hoach/dinh-chinh/#dc-c-13 | /ke-hoach/#ghi-chu-c-13
qp-an => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2
gd&đt => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
ubnd tỉnh nghệ an => {UBND tỉnh Nghệ An} | {Ủy ban nhân dân tỉnh Nghệ An} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-quyet-dinh-12
pct ubnd huyện => {Phó Chủ tịch UBND huyện} | {Phó Chủ tịch Ủy ban nhân dân huyện} | /ke-hoach/#noi-nhan | /ke-hoach/#noi-nhan-gach-2 | /ke-hoach/#ghi-chu-20 | /ke-hoach/dinh-chinh/#dc-20 | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
cbccvc => {cán bộ, công chức, viên chức} | {Cán bộ, công chức, viên chức}

# document
05-ct/tw => {05-CT/TW} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-5
chỉ thị 05 => {05-CT/TW} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-5 | {Chỉ thị 05} | {Chỉ thị số 05}
nghị định 91/2017 => {91/2017/NĐ-CP} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-nghi-dinh-91 | /khen-thuong/#luat-ap-dung | {Nghị định 91/2017}
nd 98 2023 => {98/2023/NĐ-CP} | {Nghị định 98/2023}
luật 06/2022/qh15 => {06/2022/QH15} | /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi
nghị quyết 1678 => {1678/NQ-UBTVQH15} | {nghị quyết 1678} | {Số 1678} | /moc-thoi-gian/#nghi-quyet-sap-xep | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
52/cp => {52/CP} | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
quyết định số 12/2020/qđ-ubnd => {12/2020/QĐ-UBND} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-quyet-dinh-12
15-nq/hu => {15-NQ/HU} | /moc-thoi-gian/#nghi-quyet-15
kế hoạch 120/kh-ubnd => {120/KH-UBND} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-ke-hoach-120 | /moc-thoi-gian/#ke-hoach-120
nghị định 30 thể thức văn bản => {30/2020/NĐ-CP} | /khen-thuong/bieu-mau/#the-thuc
231/qđ-ttg => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
152/2025/nđ-cp => {152/2025/NĐ-CP} | /khen-thuong/#luat-ap-dung
kết luận 01-kl/tw => {01-KL/TW} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-ket-luan-01 | /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-5

# date
31/3/2023 => {31/3/2023} | /ke-hoach/#iv-1 | /ke-hoach/#iv-1-doan-2 | /moc-thoi-gian/#han-bao-cao | /moc-thoi-gian/#hai-han | /khen-thuong/#hai-han | /#countdown | /tin-tuc/2026/duong-toi-60-nam/
1.7.2025 => {1/7/2025} | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#huyen-ket-thuc
ngày 25 tháng 10 năm 2022 => {25/10/2022} | /moc-thoi-gian/#nghi-quyet-15
26-12-2017 => /guong-dien-hinh/0007-lo-thanh-tro/ | {26/12/2017}
16/06/2025 => {16/6/2025} | /moc-thoi-gian/#nghi-quyet-sap-xep
tháng 9 năm 2024 minh hợp => /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {khoảng tháng 9/2024}
7-6-2022 => {7/6/2022} | {07/6/2022} | {07 tháng 6 năm 2022} | /moc-thoi-gian/#ke-hoach-120
18/5/2021 => {18/5/2021} | /ke-hoach/#can-cu | /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-5 | /ke-hoach/#can-cu-ket-luan-01
ngày 14 đến 19 tháng 4 => /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/ | /moc-thoi-gian/#chuong-trinh-chao-mung
01/01/2024 => {1/1/2024} | {01/01/2024} | /moc-thoi-gian/#luat-moi
4/11/2019 => /ke-hoach/#can-cu-nghi-dinh-91 | {04/11/2019}
14/5/2020 => {14/5/2020} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-quyet-dinh-12
15 tháng 6 năm 2022 => {15/6/2022} | /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /moc-thoi-gian/#luat-moi
19/4/2028 => /#countdown | {19/4/2028}

# unit
châu cường => /don-vi/chau-cuong/
xã tam hợp tương dương => /don-vi/tam-hop/ | /don-vi/xa-tam-hop/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
văn lợi nay là xã nào => /don-vi/van-loi/ | /don-vi/xa-minh-hop/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
xã mường ham => /don-vi/xa-muong-ham/
liên hợp sáp nhập châu lộc => /don-vi/lien-hop/ | /don-vi/chau-loc/ | /don-vi/xa-chau-loc/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
nghĩa xuân => /don-vi/nghia-xuan/
thị trấn quỳ hợp => /don-vi/thi-tran-quy-hop/
xã quỳ hợp mới gồm những xã nào => /don-vi/xa-quy-hop/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
vân lợi => /don-vi/van-loi/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
yên hợp => /don-vi/yen-hop/
châu yên châu sơn nghĩa sơn => /tin-tuc/2026/thanh-lap-huyen-nam-1963/
bắc sơn nam sơn trùng tên đô lương => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /don-vi/bac-son/ | /don-vi/nam-son/
đồng hợp thuộc xã tam hợp => /don-vi/dong-hop/ | /don-vi/xa-tam-hop/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
mã đơn vị xã châu thành => /don-vi/ | /don-vi/chau-thanh/
các xã có chữ châu ở đầu => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/
xã minh hợp mới => /don-vi/xa-minh-hop/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/

# misnamed
lịch sử huyện quý hợp => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-3 | /bao-chi/#gioi-thieu-trong-100-tu
huyện qùy hợp thành lập năm nào => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | {19/4/1963}
thị trấn quỳnh hợp => /don-vi/thi-tran-quy-hop/
ocop quý hợp => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
21 xã huyện qui hợp => /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /#units | {21 xã, thị trấn}
viết quỳnh hợp hay quỳ hợp => /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /don-vi/thi-tran-quy-hop/#so-lieu | /tin-tuc/2026/doc-ban-chep-ke-hoach/ | /ke-hoach/dinh-chinh/#dc-1 | /ke-hoach/dinh-chinh/#dc-2 | /ke-hoach/dinh-chinh/#dc-3 | /ke-hoach/dinh-chinh/#dc-6 | /ke-hoach/dinh-chinh/#dc-7 | /ke-hoach/#ghi-chu-1 | /ke-hoach/#ghi-chu-2 | /ke-hoach/#ghi-chu-3 | /ke-hoach/#ghi-chu-6 | /ke-hoach/#ghi-chu-7 | /du-lieu/tu-dien/#don-vi
huyện quì hợp sau sáp nhập => /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#huyen-ket-thuc | /moc-thoi-gian/#nghi-quyet-sap-xep
câu lạc bộ dân gian quỳnh hợp => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
đêm lễ 60 năm huyện quý hợp => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
kế hoạch thi đua huyện qùy hợp => /ke-hoach/ | /tin-tuc/2026/duong-toi-60-nam/ | /#at-a-glance | /tin-tuc/2026/doc-ban-chep-ke-hoach/
diện tích huyện quỳnh hợp => /bao-chi/#so-lieu
công ty ở quý hợp thu mua cam => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/

# slip
hasafod => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
lươn thị phiên => /guong-dien-hinh/0001-luong-thi-phien/
bóng chyền nam => /moc-thoi-gian/#sau-muoi-mot-nam
hồ thug mây => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu | {hồ Thung Mây}
nghĩa xuâ mo mới => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/#so-lieu
thủ tụ hành chính => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
biểu mẫ khen thưởng => /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/ | /khen-thuong/#ho-so
trích dẫ kế hoạch => /ke-hoach/#trich-dan | /gioi-thieu/#trich-dan | /bao-chi/#dan-lien-ket-va-trich-dan
huện điểm văn hóa => /moc-thoi-gian/#huyen-diem-van-hoa | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
páo hoa => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
nhậy ký sửa => /nhat-ky-sua/
cuộc thi vết tìm hiểu lịch sử => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
quyết địnj 52/cp => {52/CP} | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
dượ liệu tam hợp => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | {vùng dược liệu}
sầmm văn bình => /guong-dien-hinh/0006-sam-van-binh/
an sihn xã hội => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
tiêuc huẩn khen thưởng => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
soạn hồ sơ khen thưởngg => /khen-thuong/soan-ho-so/ | /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3

# joined
khenthuong => /khen-thuong/ | /ke-hoach/#iii | /ke-hoach/#iii-1 | /ke-hoach/#iii-2 | /ke-hoach/#iii-3 | /ke-hoach/#iii-4 | /ke-hoach/#iii-5 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
quocphonganninh => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2
muongchong => /don-vi/xa-muong-chong/
caicachhanhchinh => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
luongthiphien => /guong-dien-hinh/0001-luong-thi-phien/
nôngthônmới => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2 | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | /guong-dien-hinh/0003-xom-minh-loi/ | {nông thôn mới} | {Nông thôn mới}
thitran quyhop => /don-vi/thi-tran-quy-hop/
dulieumo => /du-lieu/
bieumau => /khen-thuong/bieu-mau/
phaohoa => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le | /don-vi/thi-tran-quy-hop/#so-lieu
châuquang => /don-vi/chau-quang/
mocthoigian => /moc-thoi-gian/
sangkien => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
huanchuonglaodong => /moc-thoi-gian/#nam-muoi-nam

# phrase
"cả nước chung sức xây dựng nông thôn mới" => {Cả nước chung sức xây dựng nông thôn mới} | /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2 | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f | /ke-hoach/dinh-chinh/#dc-12 | /ke-hoach/#ghi-chu-12
"không để ai bị bỏ lại phía sau" => {không để ai bị bỏ lại phía sau} | {Không để ai bị bỏ lại phía sau} | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
"hội nhập và phát triển" => {hội nhập và phát triển} | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
"hàng vạn lượt người" => {hàng vạn lượt người} | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
"cần cù, chịu khó" => /ke-hoach/#i-1 | /ke-hoach/#i-1-gach-3
"có giá trị pháp lý" => {có giá trị pháp lý}
"tạo sức lan tỏa" => {tạo sức lan tỏa} | /ke-hoach/#iv-2 | /ke-hoach/#iv-3
"16 xóm của 14 xã" => {16 xóm của 14 xã} | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
"người đứng đầu" => {người đứng đầu}
"không dùng cookie" => /gioi-thieu/#bon-dieu-trang-nay-giu
"địa chỉ không bao giờ đổi" => {Địa chỉ không bao giờ đổi} | {địa chỉ không bao giờ đổi} | /bao-chi/#dia-chi-ben
"công trình, phần việc hoàn thành trước thời hạn" => {công trình, phần việc hoàn thành trước thời hạn} | /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
"bản chép nguyên văn" => {bản chép nguyên văn} | {Bản chép nguyên văn}
"giữ vững an ninh chính trị" => {giữ vững an ninh chính trị} | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-2 | /noi-dung-thi-dua/quoc-phong-an-ninh/#ii-3-c-doan-2 | /noi-dung-thi-dua/quoc-phong-an-ninh/#nguyen-van | /noi-dung-thi-dua/quoc-phong-an-ninh/#ii-3-c

# prefix
lô thanh t => /guong-dien-hinh/0007-lo-thanh-tro/
mường h => /don-vi/xa-muong-ham/
câu lạc bộ văn hóa dân g => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {câu lạc bộ văn hóa dân gian}
nghị định 91/20 => {91/2017/NĐ-CP} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-nghi-dinh-91 | /khen-thuong/#luat-ap-dung | {Nghị định 91/2017}
huân chương lao đ => /moc-thoi-gian/#nam-muoi-nam
biên bản họp x => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-gach-2 | /khen-thuong/soan-ho-so/
giải bóng ch => /moc-thoi-gian/#sau-muoi-mot-nam
đọc khi mất m => /ngoai-tuyen/ | /rieng-tu/#nhung-gi-nam-lai-tren-may-cua-quy-vi
quốc phòng toàn d => /noi-dung-thi-dua/quoc-phong-an-ninh/ | /ke-hoach/#ii-3-c | /ke-hoach/#ii-3-c-doan-1 | /ke-hoach/#ii-3-c-doan-2
hội đồng thi đua khen th => {Hội đồng Thi đua - Khen thưởng huyện} | /ke-hoach/#iv-4 | /ke-hoach/#ai-lam-gi-hoi-dong-tdkt | /ke-hoach/#iii-4 | /ke-hoach/#iii-4-doan-2 | /don-vi/#co-quan | /khen-thuong/#cac-buoc
trợ nă => /tro-nang/
tiêu chuẩn khen thư => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
công ty cổ phần ha => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
xã châu ti => /don-vi/chau-tien/
sang kien cai ti => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
nguyễn đình t => /ke-hoach/#chu-ky | /ke-hoach/#chu-ky-doan-1 | /ke-hoach/#chu-ky-doan-2 | /ke-hoach/dinh-chinh/#dc-d-7 | {Nguyễn Đình Tùng}

# clause
mục ii.3.d => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2
phần iii điểm 2 => /ke-hoach/#iii-2
điểm f mục ii.3 => /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
mục iv.5 => /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-1 | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#iv-5-doan-3
mục i.2 => /ke-hoach/#i-2 | /ke-hoach/#i-2-gach-1 | /ke-hoach/#i-2-gach-2 | /ke-hoach/#i-2-gach-3
khoản 3 phần iii => /ke-hoach/#iii-3
iii.5 => /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3
điểm h khoản 3 phần ii => /noi-dung-thi-dua/sang-kien-cai-tien/ | /ke-hoach/#ii-3-h | /ke-hoach/#ii-3-h-doan-1 | /ke-hoach/#ii-3-h-doan-2
phần iv mục 3 => /ke-hoach/#iv-3
đính chính c-8 => /ke-hoach/dinh-chinh/#dc-c-8 | /ke-hoach/#ghi-chu-c-8

# question
ai được khen trong đợt thi đua => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/ | {được khen trong đợt} | /khen-thuong/#ai-duoc-xet | /ke-hoach/#iii-1 | /gioi-thieu/#bon-dieu-trang-nay-giu | /guong-dien-hinh/ | /bao-chi/#ba-dieu-xin-dung-viet-sai
khi nào phải nộp báo cáo => {31/3/2023} | /ke-hoach/#iv-1 | /ke-hoach/#iv-1-doan-2 | /moc-thoi-gian/#han-bao-cao | /moc-thoi-gian/#hai-han | /khen-thuong/#hai-han | /#countdown | /tin-tuc/2026/duong-toi-60-nam/
trang này của ai => /gioi-thieu/ | {chưa có đơn vị nào đứng tên vận hành}
huyện có bao nhiêu xã => /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/ | /bao-chi/#so-lieu | /bao-chi/#gioi-thieu-trong-100-tu | /#units | {21 xã, thị trấn} | /moc-thoi-gian/#huyen-ket-thuc
hồ sơ khen thưởng gồm những gì => /khen-thuong/#ho-so | /ke-hoach/#iii-5 | /ke-hoach/#iii-5-doan-1 | /ke-hoach/#iii-5-gach-1 | /ke-hoach/#iii-5-gach-2 | /ke-hoach/#iii-5-gach-3 | /khen-thuong/bieu-mau/ | /khen-thuong/soan-ho-so/
báo chỗ sai ở đâu => /nhat-ky-sua/
trang có dùng cookie không => /rieng-tu/ | /gioi-thieu/#bon-dieu-trang-nay-giu
huyện quỳ hợp còn không => {kết thúc hoạt động} | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#huyen-ket-thuc | /#countdown
được thưởng bao nhiêu tiền => /khen-thuong/#hinh-thuc | /khen-thuong/#dieu-chua-neu | /ke-hoach/#iii-2 | /ke-hoach/#ghi-chu-c-14 | /ke-hoach/dinh-chinh/#dc-c-14
ai dạy chữ thái => /guong-dien-hinh/0006-sam-van-binh/ | {dạy chữ Thái}
mở csv bằng excel thế nào => /du-lieu/#mo-tep
có bao nhiêu bài dự thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | {12.000 bài} | /bao-chi/#so-lieu
bao nhiêu xã đạt nông thôn mới => /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {6 xã và 16 xóm}
đăng ký công trình ở đâu => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#ai-lam-gi-phong-noi-vu

# name
nguyễn đình tùng => /ke-hoach/#chu-ky | /ke-hoach/#chu-ky-doan-1 | /ke-hoach/#chu-ky-doan-2 | /ke-hoach/dinh-chinh/#dc-d-7 | {Nguyễn Đình Tùng}
sầm văn bình => /guong-dien-hinh/0006-sam-van-binh/
bà lương thị phiên => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
ông lô thanh trợ => /guong-dien-hinh/0007-lo-thanh-tro/
xóm minh lợi => /guong-dien-hinh/0003-xom-minh-loi/
công ty hasafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
suối lăm nhuôn => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
xóm đột vả => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/#so-lieu
htx nông dược tĩnh sáng đường => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
tạp chí kinh doanh và phát triển => {Tạp chí Kinh doanh và Phát triển}
báo công lý => {Báo Công lý}
giải thưởng lương định của => /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
mo mới nghĩa xuân => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/nghia-xuan/#so-lieu
xã quảng thọ => /khen-thuong/
trung tâm văn hóa thông tin và thể thao => {Trung tâm Văn hóa - Thông tin và Thể thao} | /ke-hoach/#iv-2 | /ke-hoach/#ai-lam-gi-tuyen-giao-van-hoa-thong-tin | /don-vi/#co-quan | /ke-hoach/dinh-chinh/#dc-d-3
dancaxunghe => /guong-dien-hinh/0006-sam-van-binh/

# mixed
htx tinh sag duong => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/
clb van hoa dan gin => /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {câu lạc bộ văn hóa dân gian} | {CLB văn hóa dân gian}
ntm nang ca => /noi-dung-thi-dua/nong-thon-moi/ | /ke-hoach/#ii-3-d | /ke-hoach/#ii-3-d-doan-1 | /ke-hoach/#ii-3-d-doan-2 | /guong-dien-hinh/0003-xom-minh-loi/ | /don-vi/minh-hop/#so-lieu | /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {nông thôn mới nâng cao}
tieu chun khen thuong => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
muowngf ch => /don-vi/xa-muong-chong/
quynh hop ocop 3 sao => /tin-tuc/2026/san-pham-ocop-cua-quy-hop/ | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/
nd91/2017 => {91/2017/NĐ-CP} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-nghi-dinh-91 | /khen-thuong/#luat-ap-dung | {Nghị định 91/2017}
dieu 80 luat tdkt => {Điều 80} | {06/2022/QH15} | /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003 | /khen-thuong/#luat-ap-dung | /moc-thoi-gian/#luat-moi
hd tdkt huyen => {Hội đồng Thi đua - Khen thưởng huyện} | /ke-hoach/#iv-4 | /ke-hoach/#ai-lam-gi-hoi-dong-tdkt | /ke-hoach/#iii-4 | /ke-hoach/#iii-4-doan-2 | /don-vi/#co-quan | /khen-thuong/#cac-buoc
luowng thij phieen chau cuong => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /don-vi/chau-cuong/
chau cuong sap nhap muog ham => /don-vi/chau-cuong/ | /don-vi/xa-muong-ham/ | /don-vi/ | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/
qd 12/2020 ubnd tinh => {12/2020/QĐ-UBND} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-quyet-dinh-12
ke hoac 120 kh-ubnd => {120/KH-UBND} | /ke-hoach/#can-cu | /ke-hoach/#can-cu-ke-hoach-120 | /moc-thoi-gian/#ke-hoach-120
nop bao cao truoc 31-3 => {31/3/2023} | /ke-hoach/#iv-1 | /ke-hoach/#iv-1-doan-2 | /moc-thoi-gian/#han-bao-cao | /moc-thoi-gian/#hai-han | /khen-thuong/#hai-han | /#countdown | /tin-tuc/2026/duong-toi-60-nam/
cai cach hanh chnih => /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e | /ke-hoach/#ii-3-e-doan-1 | /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e-doan-3
d9oan2 ke6t1 sa1ng ta => {Đoàn kết, sáng tạo}
"khong de ai bi bo lai" => {không để ai bị bỏ lại phía sau} | {Không để ai bị bỏ lại phía sau} | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#ii-3-f
thitran quynhhop => /don-vi/thi-tran-quy-hop/
giai bog chuyen 61 nam => /moc-thoi-gian/#sau-muoi-mot-nam
xa nghia xuann 85,5 ty => /don-vi/nghia-xuan/ | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
muc iii.3 tieu chuan => /khen-thuong/#tieu-chuan | /ke-hoach/#iii-3
trinh doc man hihn => /tro-nang/
gddt y te an sinh xh => /noi-dung-thi-dua/van-hoa-xa-hoi/ | /ke-hoach/#ii-3-b | /ke-hoach/#ii-3-b-doan-1 | /ke-hoach/#ii-3-b-doan-2
sm van binh day chu thai => /guong-dien-hinh/0006-sam-van-binh/

# absent
học phí =>
lich cat dien =>
giá vàng hôm nay =>
dự báo thời tiết =>
kết quả xổ số =>
đăng ký kết hôn =>
hộ chiếu =>
làm thẻ atm =>
gia xang =>
vay vốn ngân hàng =>
khach san =>
xe buýt =>
quặng thiếc =>
cháy rừng =>
nghĩa trang liệt sĩ =>
vneid =>
karaoke =>
lương hưu =>
thue mon bai =>
hội chợ =>
dịch tả lợn =>
đấu giá đất =>
tái định cư =>
sân bay =>
phat nguoi =>
giấy phép lái xe =>
hang động =>
mật ong =>
thuyr ddieenj =>
quan an ngon =>
`);
