import { dayAt } from '#lib/dates.ts';
import { buildNow } from '#lib/clock.ts';
import { planImport } from '#desk/excel/import-plan.ts';
import { formatImport } from '#desk/excel/import-report.ts';
import { recordFile, recordText } from '#desk/excel/import-record.ts';
import { readWorkbook } from '#desk/excel/workbook.ts';
import { readContent } from '#desk/read-content.ts';
import { writeTogether } from '#desk/write-together.ts';
import { contentDir } from './project.ts';

export interface ImportRequest {
  bytes: Uint8Array;
  write: boolean;
  overwrite: boolean;
}

/** Shows what a workbook would change, and writes it when asked and faultless; false when something is refused. */
export async function importWorkbook({ bytes, write, overwrite }: ImportRequest): Promise<boolean> {
  const workbook = await readWorkbook(bytes).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  });
  if (!workbook) return false;
  const plan = planImport(workbook, {
    root: contentDir,
    reading: await readContent(contentDir),
    today: dayAt(buildNow(process.env)),
    overwrite,
  });
  console.log(formatImport(plan));
  if (plan.faults.length > 0) {
    console.error(
      `\nCó ${String(plan.faults.length)} chỗ cần sửa trong bảng. Chưa ghi gì vào nội dung.`,
    );
    return false;
  }
  if (!write) {
    console.log('\nĐây là xem thử, chưa ghi gì. Thêm --ghi để ghi.');
    return true;
  }
  writeTogether(contentDir, new Map([...plan.texts, [recordFile, recordText(plan.record)]]));
  console.log(
    plan.texts.size === 0
      ? '\nKhông có gì thay đổi.'
      : `\nĐã ghi ${String(plan.texts.size)} tệp. Xem lại bằng npm start.`,
  );
  return true;
}
