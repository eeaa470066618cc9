import { z } from 'astro/zod';
import { day, line } from './fields.ts';

/** The ledger of permanent numbers: every number ever given, to whom or not. File `so-danh-bo.yaml`. Lines are added, never removed. */
export const ledgerSchema = z.strictObject({
  number: z.number().int().min(1).max(99_999).meta({ label: 'Số', isUnique: true }),
  /** The slug at issue, for the person who keeps the ledger; blank once a profile has been withdrawn. */
  slug: line('Đường dẫn').optional(),
  issuedOn: day('Ngày cấp'),
  withdrawnOn: day('Ngày rút').optional(),
});
