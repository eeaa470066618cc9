/** What kind of source something is, in the words a reader sees. */
export const sourceKindLabels = {
  primary: 'Văn bản gốc của trang',
  official: 'Cơ quan nhà nước',
  law: 'Trang văn bản pháp luật',
  press: 'Báo chí',
  data: 'Bộ dữ liệu',
  reference: 'Bách khoa, tra cứu',
  copy: 'Bản chép lại văn bản',
  template: 'Mẫu biểu',
  weak: 'Nguồn yếu, chỉ để đối chiếu',
} as const;

export type SourceKind = keyof typeof sourceKindLabels;

export const sourceKinds = Object.keys(sourceKindLabels) as SourceKind[];
