/** On what terms a newspaper may use what the site gives it; the kit and the press room say the same. */
export const pressTerms: readonly string[] = [
  'Chữ của hồ sơ, mã QR và thẻ nhúng được dùng lại khi ghi nguồn là trang này và giữ đúng ý.',
  'Điều hồ sơ ghi theo báo chí là của báo ấy: xin ghi cả tên báo, và hỏi báo ấy khi muốn dùng ảnh hay nguyên văn bài.',
  'Chữ «theo báo chí», «theo lời kể», «theo báo cáo của đơn vị» đi kèm số liệu; xin đừng bỏ.',
  'Ảnh chỉ dùng theo điều kiện ghi cạnh ảnh, kèm tên người chụp.',
  'Địa chỉ ngắn không đổi khi hồ sơ đổi tên. Hồ sơ đã rút thì địa chỉ ấy chỉ còn thông báo không nêu tên; xin gỡ bản đã đăng.',
];
