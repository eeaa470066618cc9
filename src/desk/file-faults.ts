import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { originalPlan } from '#schemas/collections.ts';
import type { Fault } from './fault.ts';
import type { PictureState } from './picture-bytes.ts';
import { requiredFileMeant } from './name-faults.ts';

/** What is wrong with a file as a whole. */
export type FileFault = Pick<Fault, 'problem' | 'mend' | 'suggestion' | 'line'>;

export const linkFault = {
  problem: 'đây là lối tắt, không phải tệp thật',
  mend: 'Chép tệp thật vào đây.',
};
export const tooLargeFault = { problem: 'tệp lớn quá 2 MB', mend: 'Chia nhỏ tệp.' };
/** By what can be told of a picture's file. */
export const pictureFaultOf = {
  none: { problem: 'tệp này không phải là ảnh', mend: 'Lưu lại ảnh thành JPEG.' },
  'cut-off': {
    problem: 'ảnh hỏng hoặc chưa chép xong',
    mend: 'Chép lại ảnh từ máy ảnh hay điện thoại.',
  },
  'too-large': {
    problem: 'ảnh lớn quá: hơn 250 triệu điểm ảnh, hoặc một chiều dài hơn 16.000 điểm',
    mend: 'Thu nhỏ ảnh còn chừng 4.000 điểm mỗi chiều rồi lưu lại thành JPEG.',
  },
  sound: undefined,
} as const satisfies Record<PictureState, FileFault | undefined>;
export const missingFault = { problem: 'thiếu tệp này', mend: 'Chép lại tệp từ bản sao gần nhất.' };
export const emptyFolderFault = {
  problem: 'thư mục này chưa có tệp .md nào',
  mend: 'Chép lại thư mục từ bản sao gần nhất.',
};
export const noFolderFault = {
  problem: 'không có thư mục nội dung này',
  mend: 'Chép lại thư mục nội dung.',
};

/** A required file under a wrong name is one fault, not an unknown file and a missing one. */
export function misnamedFault(path: string, missing: Set<string>): FileFault | undefined {
  const meant = requiredFileMeant(path);
  return meant !== undefined && missing.delete(meant)
    ? { problem: 'tên tệp chưa đúng', mend: `Đổi tên tệp thành «${meant}».` }
    : undefined;
}

/** The plan that was handed over may not change by one byte. */
export function originalFault(file: string): FileFault | undefined {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  return digest === originalPlan.sha256
    ? undefined
    : {
        problem: 'bản chép gốc của kế hoạch đã bị thay đổi',
        mend: 'Chép lại tệp gốc; tệp này không được sửa dù chỉ một ký tự.',
      };
}
