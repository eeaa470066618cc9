// What people come for, written on 27/11/2026 from the built pages alone, after the search was finished.
import { readQueries } from '../read-queries.ts';
export const frozenQueries = readQueries(String.raw`
# marked
múa sạp người Thổ => {múa sạp của cộng đồng người Thổ} | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /moc-thoi-gian/#dem-le
dạy chữ Thái => {dạy chữ Thái} | /guong-dien-hinh/0006-sam-van-binh/
xin rút tên khỏi trang => /rieng-tu/#du-lieu-ve-nguoi-duoc-neu-ten | /nhat-ky-sua/#bao-sai | {muốn sửa hoặc rút} | {đề nghị sửa hay rút} | {một hồ sơ rút khỏi trang}
chọn cỡ chữ rất lớn => /tro-nang/#cach-chinh-cho-de-doc | {Lớn, Rất lớn} | {đổi cỡ chữ}
an toàn vệ sinh thực phẩm => {an toàn vệ sinh thực phẩm} | /noi-dung-thi-dua/van-hoa-xa-hoi/
điểm du lịch cộng đồng => {điểm du lịch cộng đồng} | /noi-dung-thi-dua/kinh-te/
tai nạn giao thông 3 tiêu chí => {tai nạn giao thông trên cả 3 tiêu chí} | {cả 3 tiêu chí} | /ke-hoach/dinh-chinh/#dc-c-13 | /noi-dung-thi-dua/quoc-phong-an-ninh/
huân chương lao động hạng ba => {Huân chương Lao động hạng Ba} | /moc-thoi-gian/#nam-muoi-nam
giấy phép dùng lại dữ liệu => /du-lieu/#giay-phep | /bao-chi/#dieu-kien
# unmarked
phao hoa ho thung may => {hồ Thung Mây} | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /don-vi/thi-tran-quy-hop/ | /moc-thoi-gian/#dem-le
thu mua cam mit chuoi => {60 tấn cam} | /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#hasafood-o-xa-minh-hop
times new roman co 14 => /khen-thuong/bieu-mau/#the-thuc | {Times New Roman}
giai bong chuyen nam => /moc-thoi-gian/#sau-muoi-mot-nam | {Giải có 21 đội} | {Giải bóng chuyền nam dịp 61 năm}
dan so luc moi lap huyen => {dân số lúc lập huyện} | {Dân số lúc lập huyện} | /bao-chi/#so-lieu | {hơn 23.000 người} | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
mo file csv bang excel => /du-lieu/#mo-tep | {mở thẳng bằng Excel}
chuyen doi so chinh quyen so => {xây dựng chính quyền số} | /ke-hoach/#i-1-gach-7 | /ke-hoach/#i-1
doanh nghiep viet nam hoi nhap => {Doanh nghiệp Việt Nam hội nhập và phát triển} | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | {doanh nghiệp hội nhập và phát triển}
trinh doc man hinh => {trình đọc màn hình} | /tro-nang/
# wrong-tone
bắn pháo hoá hồ thùng mây => {hồ Thung Mây} | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | /don-vi/thi-tran-quy-hop/ | /moc-thoi-gian/#dem-le
nghỉ quyết 15 du lịch => /moc-thoi-gian/#nghi-quyet-15 | {15-NQ/HU} | /tin-tuc/2026/chuong-trinh-14-19-thang-4-nam-2023/
tệ nạn xả hội => {tệ nạn xã hội} | /noi-dung-thi-dua/quoc-phong-an-ninh/
biên bãn họp xét => {Biên bản họp xét khen thưởng} | /khen-thuong/bieu-mau/ | {Cuộc họp xét khen thưởng}
bão tồn văn hóa thái thổ => {bảo tồn văn hóa Thái, Thổ} | {bảo tồn văn hóa Thái và Thổ} | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
đăng ký cải tiến kỷ thuật => {cải tiến kỹ thuật} | /noi-dung-thi-dua/sang-kien-cai-tien/
dàn số xã minh hợp mới => /don-vi/xa-minh-hop/ | {21.128 người}
không để ai bị bõ lại => {không để ai bị bỏ lại phía sau} | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
# telex
suwu taamf hieenj vaatj => {sưu tầm hiện vật} | /guong-dien-hinh/0007-lo-thanh-tro/
vungf duwowcj lieeuj => {vùng dược liệu} | {Vùng dược liệu} | /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop
vawn hoas coong sowr => {văn hóa công sở} | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/
hooj gia ddinhf => {hộ gia đình} | {Hộ gia đình}
muwcs tieenf thuwowngr => /khen-thuong/#hinh-thuc | {tiền thưởng} | /khen-thuong/#dieu-chua-neu | /ke-hoach/dinh-chinh/#dc-c-14
quoocs hieeuj tieeu nguwx => {Quốc hiệu, Tiêu ngữ} | /ke-hoach/dinh-chinh/#dc-c-3 | /khen-thuong/bieu-mau/#the-thuc
phaan caaps phaan quyeenf => {phân cấp, phân quyền} | {Phân cấp, phân quyền} | /noi-dung-thi-dua/cai-cach-hanh-chinh/
ddocj khi maats mangj => /ngoai-tuyen/ | {đọc khi mất mạng} | {đọc được khi mất mạng}
hooij thi toaj ddamf => {hội thi, tọa đàm} | {hội thi và tọa đàm} | {hội thi hay tọa đàm} | {Hội thi; Tọa đàm}
# vni
nghe65 nha6n da6n ca tha1i => {nghệ nhân dân ca Thái} | {Nghệ nhân dân ca Thái} | /guong-dien-hinh/0001-luong-thi-phien/
cha61m chung kha3o => {chấm chung khảo} | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su
quo61c lo65 132 km => {132 km} | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
chi3 thi5 05 => {Chỉ thị số 05} | {Chỉ thị 05} | /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#can-cu-ket-luan-01
kha1m chu74a be65nh => {khám chữa bệnh} | /noi-dung-thi-dua/van-hoa-xa-hoi/
na8ng sua61t lao d9o65ng => {năng suất lao động} | /noi-dung-thi-dua/sang-kien-cai-tien/
khung cu73i 21 co65t => /cong-trinh-su-kien/#se-hien | {khung cửi 21 cột}
tu72 d9ie63n du74 lie65u => /du-lieu/tu-dien/ | {từ điển dữ liệu}
# decomposed
nhật ký của máy chủ => /rieng-tu/#nhat-ky-cua-may-chu | {Nhật ký của máy chủ}
mẫu số 07 báo cáo thành tích => /khen-thuong/#ho-so | {Mẫu số 07}
nghệ nhân ưu tú => {Nghệ nhân ưu tú} | {Nghệ nhân Ưu tú} | /guong-dien-hinh/0001-luong-thi-phien/ | /guong-dien-hinh/0006-sam-van-binh/
tương phản chữ => {tương phản chữ} | /tro-nang/
giải thưởng lương định của => {Giải thưởng Lương Định Của} | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
hoa văn thổ cẩm => {thổ cẩm} | /gioi-thieu/#hinh-ve | /noi-dung-thi-dua/#ky-hieu
điều kiện dùng lại => /bao-chi/#dieu-kien | {điều kiện dùng lại} | {Điều kiện dùng lại}
mục tiêu thu nhập năm 2025 => /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {thu nhập hơn 70 triệu đồng}
# tone-place
toạ đàm tìm hiểu truyền thống => {tọa đàm tìm hiểu về truyền thống} | {tọa đàm tìm hiểu truyền thống}
huyện uỷ khoá XXI => {Huyện ủy khóa XXI} | /moc-thoi-gian/#nghi-quyet-15 | /ke-hoach/dinh-chinh/#dc-d-8
chăm sóc sức khoẻ => {chăm sóc sức khỏe} | /noi-dung-thi-dua/van-hoa-xa-hoi/
sống tình nghĩa thuỷ chung => {sống tình nghĩa, thủy chung} | /ke-hoach/#i-1-gach-3 | {sống tình nghĩa}
hiện đại hoá => {hiện đại hóa}
xoá dữ liệu trong trình duyệt => {xóa dữ liệu của trang trong trình duyệt} | /rieng-tu/#nhung-gi-nam-lai-tren-may-cua-quy-vi | /ngoai-tuyen/
trung tâm văn hoá thể thao => {Trung tâm Văn hóa - Thông tin và Thể thao}
uỷ ban thường vụ quốc hội => {Ủy ban Thường vụ Quốc hội} | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#nghi-quyet-sap-xep | {1678/NQ-UBTVQH15}
# i-or-y
giải pháp kĩ thuật => {giải pháp kỹ thuật} | /noi-dung-thi-dua/sang-kien-cai-tien/
kỉ niệm 50 năm huyện => /moc-thoi-gian/#nam-muoi-nam | {Kỷ niệm 50 năm thành lập huyện}
quản lí nhà nước => {quản lý nhà nước} | /noi-dung-thi-dua/cai-cach-hanh-chinh/
kí hiệu của bản chép => {ký hiệu của bản chép} | {ký hiệu như bản chép} | {ký hiệu trong bản chép} | {giữ ký hiệu ấy} | /noi-dung-thi-dua/#ky-hieu | /ke-hoach/dinh-chinh/#dc-13
vướng mắc phối hợp xử lí => {phối hợp xử lý} | /ke-hoach/#ket
không có chữ kí con dấu => {chữ ký, con dấu} | {chữ ký và con dấu} | {chữ ký và dấu} | /ke-hoach/dinh-chinh/#dc-c-3 | /tin-tuc/2026/doc-ban-chep-ke-hoach/
công ti hasafood => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | {Công ty Cổ phần Hasafood}
căn cứ pháp lí => /ke-hoach/#can-cu-phap-ly
# abbreviation
clb dân ca thái => /guong-dien-hinh/0001-luong-thi-phien/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | {nghệ nhân dân ca Thái} | {Nghệ nhân dân ca Thái}
ubkt hu => {UBKT HU}
cchc => {cải cách hành chính} | {Cải cách hành chính} | /noi-dung-thi-dua/cai-cach-hanh-chinh/
qpan => {quốc phòng - an ninh} | {Quốc phòng - an ninh} | {quốc phòng, an ninh} | /noi-dung-thi-dua/quoc-phong-an-ninh/
htx dược liệu => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | /tin-tuc/2026/san-pham-ocop-cua-quy-hop/#duoc-lieu-o-tam-hop | {vùng dược liệu hơn 10 ha}
vệ sinh attp => {an toàn vệ sinh thực phẩm} | {an toàn thực phẩm} | /noi-dung-thi-dua/van-hoa-xa-hoi/
mttq làm gì => /ke-hoach/#iv-3 | /ke-hoach/#ai-lam-gi-mat-tran-doan-the | /don-vi/#co-quan | {Ủy ban Mặt trận Tổ quốc Việt Nam và đoàn thể các cấp}
công khai tthc => {công khai toàn bộ thủ tục hành chính} | {Công khai toàn bộ thủ tục hành chính} | /noi-dung-thi-dua/cai-cach-hanh-chinh/ | /ke-hoach/#ii-3-e
học sinh thcs dự thi => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | {Học sinh trung học cơ sở}
# document
52/cp => {52/CP}
231/qđ-ttg => {231/QĐ-TTg} | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
nghị định 30/2020 => {30/2020/NĐ-CP} | /khen-thuong/bieu-mau/#the-thuc
1678 nq ubtvqh15 => {1678/NQ-UBTVQH15} | {nghị quyết 1678}
thông tư 12/2019/tt-bnv => {12/2019/TT-BNV} | /ke-hoach/#can-cu-nghi-dinh-91
điều 80 luật 06/2022/qh15 => {Điều 80} | /khen-thuong/#luat-ap-dung | /ke-hoach/#can-cu-luat-thi-dua-khen-thuong-2003
15-nq/hu => {15-NQ/HU}
587 qđ ttg => {587/QĐ-TTg}
# date
30/3/2023 => {30/3/2023} | /moc-thoi-gian/#hai-han | /khen-thuong/#hai-han
9-9-2022 => {9/9/2022} | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
16.6.2025 => {16/6/2025} | /moc-thoi-gian/#nghi-quyet-sap-xep
25-10-2022 => {25/10/2022} | /moc-thoi-gian/#nghi-quyet-15
26 tháng 12 năm 2017 => {26/12/2017} | /guong-dien-hinh/0007-lo-thanh-tro/
15.05.2016 => {15/5/2016}
tháng 4 năm 2024 => {Tháng 4/2024} | {8/4/2024} | /moc-thoi-gian/#sau-muoi-mot-nam
năm 2001 => {năm 2001} | {Năm 2001} | /moc-thoi-gian/#huyen-diem-van-hoa
# unit
xã nào nhập vào mường ham => /don-vi/xa-muong-ham/ | /don-vi/#bay-xa | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi | {hai xã Châu Cường, Châu Thái} | {nhập vào xã Mường Ham} | /don-vi/chau-cuong/ | /don-vi/chau-thai/ | /don-vi/#danh-sach
vân lợi => {Vân Lợi} | /don-vi/van-loi/
châu yên châu sơn nghĩa sơn => {Châu Yên, Châu Sơn} | /tin-tuc/2026/thanh-lap-huyen-nam-1963/#muoi-ba-xa-luc-dau
tam hợp tương dương => {Tam Hợp của huyện Tương Dương} | /don-vi/tam-hop/ | /don-vi/xa-tam-hop/ | /tin-tuc/2026/ten-21-xa-thi-tran-hay-viet-nham/#trung-ten-voi-noi-khac
mã xã 17089 => {17089} | /don-vi/chau-ly/
3 xã từ nghĩa đàn => {3 xã từ Nghĩa Đàn} | {3 xã chuyển từ huyện Nghĩa Đàn} | {Ba xã từ huyện Nghĩa Đàn} | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen
xóm đột vả => {xóm Đột Vả}
thọ hợp nay thuộc xã nào => /don-vi/tho-hop/ | /don-vi/xa-quy-hop/ | /don-vi/#danh-sach | /don-vi/#bay-xa | /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/#bay-xa-moi
119 xã 11 phường => {119 xã và 11 phường}
# misnamed
cuộc thi lịch sử quỳnh hợp => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | /moc-thoi-gian/#thi-viet-lich-su | {tìm hiểu lịch sử huyện} | {tìm hiểu lịch sử 60 năm}
ocop quý hợp => {OCOP}
đường bộ qui hợp => /tin-tuc/2026/duong-sa-va-nong-thon-moi/ | {1.272 km đường bộ}
huyen quynh hop thanh lap nam nao => {thành lập ngày 19/4/1963} | {Ngày thành lập huyện} | {thành lập huyện Quỳ Hợp (19/4/1963} | /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | /bao-chi/#so-lieu | /bao-chi/#gioi-thieu-trong-100-tu
diện tích huyện quỳ hộp => /bao-chi/#so-lieu | {khoảng 941 km²}
dân số qùy hợp năm 2023 => /bao-chi/#so-lieu | {khoảng 135.000 người} | {dân số năm 2023}
chủ tịch huyện quí hợp => {Nguyễn Đình Tùng} | /ke-hoach/#chu-ky | /ke-hoach/#ai-lam-gi-chu-tich-ubnd-huyen | {Chủ tịch UBND huyện} | {Chủ tịch Ủy ban nhân dân huyện}
quí hợp chia tách từ quỳ châu => /tin-tuc/2026/thanh-lap-huyen-nam-1963/ | /moc-thoi-gian/#lap-huyen | {huyện Quỳ Châu cũ} | {Huyện Quỳ Châu cũ} | {chuyển từ huyện Quỳ Châu}
# slip
hasafod nghệ an => /guong-dien-hinh/0005-cong-ty-hasafood-nghe-an/ | {Hasafood}
câu lạc bộ văn hóa dâ gian => {câu lạc bộ văn hóa dân gian}
chỉ dùng bàn phímm => {bàn phím} | /tro-nang/
quyết địng 12/2020 => {12/2020/QĐ-UBND} | /ke-hoach/#can-cu-quyet-dinh-12
tổng kết báo cóa kết quả => {tổng kết và báo cáo kết quả} | {Tổng kết và báo cáo kết quả} | {tổng kết, báo cáo} | {Tổng kết, báo cáo} | /moc-thoi-gian/#han-bao-cao | /moc-thoi-gian/#hai-han | /khen-thuong/#hai-han | /khen-thuong/#cac-buoc
huy động 73 tỷ đồg => {hơn 73 tỷ đồng} | /guong-dien-hinh/0003-xom-minh-loi/
lực lượng vũ trag => {lực lượng vũ trang}
trách nhiệm người đứg đầu => {trách nhiệm của người đứng đầu} | {trách nhiệm người đứng đầu} | /noi-dung-thi-dua/cai-cach-hanh-chinh/ | {trách nhiệm, vai trò của người đứng đầu}
phog cách hồ chí minh => {phong cách Hồ Chí Minh}
nhúnng thẻ vào bài => /bao-chi/#nhung-the-vao-bai | {Nhúng thẻ vào bài} | {nhúng vào bài}
# joined
nongduoc tinhsangduong => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | {nông dược Tĩnh Sáng Đường}
samvanbinh => {Sầm Văn Bình}
dulieumo => /du-lieu/ | {dữ liệu mở} | {Dữ liệu mở}
muasap => {múa sạp} | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/
tienthuong => {tiền thưởng}
trợnăng => /tro-nang/ | {trợ năng}
phongnoivu lamgi => {Kế hoạch giao Phòng Nội vụ} | {Giao phòng Nội vụ chủ trì} | {Phòng Nội vụ được giao} | /khen-thuong/#cac-buoc | /ke-hoach/#iv-5 | /ke-hoach/#ai-lam-gi-phong-noi-vu | /don-vi/#co-quan | /cong-trinh-su-kien/#ai-giu-so
cuocthiviet => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | {cuộc thi viết} | /moc-thoi-gian/#thi-viet-lich-su
# phrase
"hàng vạn lượt người" => {hàng vạn lượt người}
"tránh hình thức" => {tránh hình thức}
"miền Tây xứ Nghệ" => {miền Tây xứ Nghệ} | {Miền Tây xứ Nghệ}
"đô thị văn minh" => {đô thị văn minh}
"nguồn yếu" => {nguồn yếu} | {Nguồn yếu}
"gần 30 lao động" => {gần 30 lao động}
# prefix
pháo ho => {pháo hoa} | {Pháo hoa} | /tin-tuc/2026/dem-le-19-thang-4-nam-2023/
lô thanh tr => {Lô Thanh Trợ}
thể thức văn bả => {thể thức} | {Thể thức}
cờ thi đua của chính ph => {Cờ thi đua của Chính phủ}
đội ngũ cán b => {đội ngũ cán bộ}
bo tu lie => /bao-chi/#bo-tu-lieu | {bộ tư liệu} | {Bộ tư liệu}
chữ thái cho hơn 350 ng => {hơn 350 người} | /guong-dien-hinh/0006-sam-van-binh/
châu thành sưu t => /guong-dien-hinh/0007-lo-thanh-tro/ | {sưu tầm hiện vật} | /don-vi/chau-thanh/
# clause
mục iv.2 => /ke-hoach/#iv-2
điểm h mục ii.3 => /ke-hoach/#ii-3-h | /noi-dung-thi-dua/sang-kien-cai-tien/
II.3.e đoạn 2 => /ke-hoach/#ii-3-e-doan-2 | /ke-hoach/#ii-3-e | /noi-dung-thi-dua/cai-cach-hanh-chinh/
đính chính c-8 => /ke-hoach/dinh-chinh/#dc-c-8 | /ke-hoach/#ghi-chu-c-8
gạch đầu dòng thứ 4 mục i.1 => /ke-hoach/#i-1-gach-4 | /ke-hoach/#i-1
phần III mục 5 => /ke-hoach/#iii-5
# question
ai giữ sổ đăng ký công trình => /cong-trinh-su-kien/ | /ke-hoach/#iv-5 | /ke-hoach/#iv-5-doan-2 | /ke-hoach/#ai-lam-gi-phong-noi-vu | {tổng hợp danh sách đăng ký} | {Tổng hợp danh sách đăng ký} | {ai giữ sổ}
trang này của cơ quan nào => /gioi-thieu/#trang-nay-la-gi | {Đây không phải cổng thông tin} | {chưa có đơn vị nào đứng tên vận hành}
kế hoạch ban hành ngày nào => /ke-hoach/dinh-chinh/#dc-c-2 | /ke-hoach/dinh-chinh/#dc-c-1 | /ke-hoach/#ghi-chu-c-2 | /ke-hoach/#dau-van-ban | /ke-hoach/#ii-2 | /moc-thoi-gian/#ban-hanh-ke-hoach | {số và ngày ban hành} | {để trống ngày và tháng} | {để trống số, ngày} | {ngày và tháng ban hành} | {Từ ngày ban hành kế hoạch (năm 2022)} | {ngày cụ thể không có} | /tin-tuc/2026/duong-toi-60-nam/ | /tin-tuc/2026/doc-ban-chep-ke-hoach/
có lưu cookie không => /rieng-tu/#trang-nay-khong-biet-quy-vi-la-ai | {cookie}
gửi báo cáo về đâu => {báo cáo kết quả về Ủy ban nhân dân huyện} | {báo cáo gửi Ủy ban nhân dân huyện} | {qua Phòng Nội vụ} | {đầu mối nhận báo cáo} | {Đầu mối nhận báo cáo} | /khen-thuong/#cac-buoc | /ke-hoach/#iv-1-doan-2 | /ke-hoach/#iv-1
học sinh có được thi viết không => /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | {học sinh trung học phổ thông}
câu lạc bộ có bao nhiêu hội viên => {hơn 500 hội viên} | {30 hội viên} | {Hội viên câu lạc bộ} | /guong-dien-hinh/0001-luong-thi-phien/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/ | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/
có mấy loại dược liệu => {12 loại} | /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/
# name
nguyễn đình tùng => {Nguyễn Đình Tùng}
bà phiên châu cường => /guong-dien-hinh/0001-luong-thi-phien/ | {bà Phiên} | {Lương Thị Phiên}
ông trợ xã châu thành => /guong-dien-hinh/0007-lo-thanh-tro/ | {Lô Thanh Trợ}
nghệ nhân sầm văn bình => /guong-dien-hinh/0006-sam-van-binh/ | {Sầm Văn Bình}
xóm mo mới => {xóm Mo Mới}
suối lăm nhuôn => {Suối-lăm-nhuôn}
minh lợi 127 hộ => {127 hộ} | /guong-dien-hinh/0003-xom-minh-loi/
tĩnh sáng đường => {Tĩnh Sáng Đường}
tạp chí kinh doanh và phát triển => {Tạp chí Kinh doanh và Phát triển}
# mixed
htx tinh sag duong => /guong-dien-hinh/0004-htx-nong-duoc-tinh-sang-duong/ | {Tĩnh Sáng Đường}
clb nguoi tho ngia xuan => {câu lạc bộ của người Thổ} | /don-vi/nghia-xuan/ | {câu lạc bộ văn hóa dân gian của người Thổ} | /tin-tuc/2026/cau-lac-bo-van-hoa-dan-gian/ | /guong-dien-hinh/0002-cac-cau-lac-bo-van-hoa-dan-gian/
co thi dua cua chinhphu 231 => {Cờ thi đua của Chính phủ} | /tin-tuc/2026/ai-duoc-khen-trong-dot-thi-dua/
quynh hop dem 19/4 phao hao => /tin-tuc/2026/dem-le-19-thang-4-nam-2023/ | {pháo hoa} | {Pháo hoa} | /moc-thoi-gian/#dem-le
nd 91 2017 con hieu luc ko => /khen-thuong/#luat-ap-dung | /ke-hoach/#can-cu-nghi-dinh-91 | /moc-thoi-gian/#luat-moi | {còn hiệu lực}
dduwowngf bo 1272 km => {1.272 km} | /tin-tuc/2026/duong-sa-va-nong-thon-moi/
hs thpt du thi lich su huyen => /moc-thoi-gian/#thi-viet-lich-su | /tin-tuc/2026/cuoc-thi-viet-tim-hieu-lich-su/ | {học sinh trung học phổ thông}
mau to trinh xin giay khenn => /khen-thuong/bieu-mau/ | /khen-thuong/#ho-so | {Tờ trình}
ubnd tinh tang bang kehn minh loi => /guong-dien-hinh/0003-xom-minh-loi/ | {tặng bằng khen}
ngi quyet 15 hu du lich => {15-NQ/HU} | /moc-thoi-gian/#nghi-quyet-15
dân sô muong hamm => /don-vi/xa-muong-ham/ | {16.035 người}
ct 05 hoc tap bac ho => {Chỉ thị số 05} | {Chỉ thị 05} | /noi-dung-thi-dua/hoc-tap-lam-theo-bac/ | /ke-hoach/#can-cu-chi-thi-05 | /ke-hoach/#ii-3-f
sangkien caitien ky thuta => {sáng kiến, cải tiến kỹ thuật} | {Sáng kiến, cải tiến kỹ thuật} | /noi-dung-thi-dua/sang-kien-cai-tien/
quy hop ket thuc cap huyen 1-7-2025 => /tin-tuc/2026/huyen-quy-hop-sau-1-7-2025/ | /moc-thoi-gian/#huyen-ket-thuc | {kết thúc hoạt động}
wcag aa tro nag => /tro-nang/ | {WCAG}
vaan lowij hay van loi => {Vân Lợi} | /don-vi/van-loi/
# absent
lịch cắt điện tuần này =>
giá vàng hôm nay =>
xe khách đi vinh mấy giờ =>
bhxh một lần =>
làm sổ đỏ =>
lich tiem chung cho tre =>
thoiwf tieets ngayf mai =>
dịch tả lợn châu phi =>
nghĩa vụ quân sự =>
quên mật khẩu đăng nhập =>
khách sạn nhà nghỉ =>
mỏ thiếc bản poòng =>
thủy điện bản mồng =>
huy hiệu 30 năm tuổi đảng =>
điểm chuẩn lớp 10 =>
168/2024/nđ-cp =>
đăng ký kết hôn =>
vay vốn ngân hàng chính sách =>
đấu giá biển số xe =>
lò văn thắng =>
`);
