import { z } from 'astro/zod';
import { day, line, reference } from './fields.ts';

/** A unit's report to the district (plan IV.1, second paragraph). File `bao-cao-don-vi.yaml`. */
export const unitReportSchema = z.strictObject({
  unit: reference('units', 'Đơn vị').meta({ label: 'Đơn vị', references: 'units', isUnique: true }),
  receivedOn: day('Ngày nhận báo cáo'),
  record: line('Số văn bản').optional(),
});
export type UnitReport = z.infer<typeof unitReportSchema>;
