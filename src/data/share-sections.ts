/** What the share pictures of the pages that developers write say, by the address below the root. */
export const sections: Readonly<Record<string, string>> = {
  'ke-hoach/': 'Toàn văn kế hoạch đợt thi đua đặc biệt',
  'ke-hoach/dinh-chinh/': 'Đính chính bản chép kế hoạch',
  'noi-dung-thi-dua/': 'Tám nội dung thi đua, tám hoa văn',
  'moc-thoi-gian/': 'Mốc thời gian của đợt thi đua',
  'khen-thuong/': 'Hướng dẫn khen thưởng',
  'don-vi/': '21 xã, thị trấn của huyện và 7 xã ngày nay',
  'cong-trinh-su-kien/': 'Công trình, phần việc và sự kiện',
  'bao-cao/': 'Báo cáo tổng hợp đợt thi đua',
  'tin-tuc/': 'Tin tức',
  'tin-tuc/theo-doi/': 'Theo dõi tin mới',
  'nhat-ky-sua/': 'Nhật ký sửa',
  'so-do-trang/': 'Sơ đồ trang',
  'du-lieu/': 'Dữ liệu mở',
  'du-lieu/tu-dien/': 'Từ điển dữ liệu mở',
  'ngoai-tuyen/': 'Đọc khi mất mạng',
  'tro-nang/': 'Trợ năng',
};
