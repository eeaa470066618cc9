// Files for download and pictures to share, made once for many builds. What makes them is loaded only when one
// is to be made: a build that finds all of them kept needs none of the libraries.
import { blankDossier } from '#lib/dossier/dossier.ts';
import type { DossierForm } from '#lib/dossier/forms.ts';
import type { MarkedPlan } from '#lib/plan/errata.ts';
import type { NotedErratum } from '#lib/plan/notes.ts';
import type { Report } from '#lib/register/report.ts';
import type { ShareShape } from '#lib/share-cards.ts';
import { keptDocument } from './kept-bytes.ts';
import { pressPhotographBytes, type PhotographFile } from './photograph.ts';
import type { Kit } from './press-kit.ts';
import type { DrawnCard } from './share-picture.ts';

const folder = 'tai-lieu';

export const keptPlanDocx = (plan: MarkedPlan<NotedErratum>) =>
  keptDocument(folder, ['plan', plan], async () => (await import('./plan-docx.ts')).planDocx(plan));

export const keptReportDocx = (report: Report) =>
  keptDocument(folder, ['report', report], async () =>
    (await import('./report-docx.ts')).reportDocx(report),
  );

/** A form with nothing filled in. */
export const keptForm = (file: DossierForm['file']) =>
  keptDocument(folder, ['form', file, blankDossier], async () =>
    (await import('./dossier/forms.ts')).formBuilders[file](blankDossier),
  );

/** A profile's kit, with its picture for print where it has one. */
export const keptPressKit = (
  {
    picture,
    ...material
  }: Omit<Kit, 'picture'> & { picture?: Omit<NonNullable<Kit['picture']>, 'jpeg'> },
  photograph: PhotographFile | undefined,
) =>
  keptDocument(folder, ['kit', material, picture, photograph?.key], async () => {
    const { pressKit } = await import('./press-kit.ts');
    const jpeg = photograph && (await pressPhotographBytes(photograph));
    return pressKit({ ...material, ...(picture && jpeg && { picture: { ...picture, jpeg } }) });
  });

export const keptQrPng = (address: string) =>
  keptDocument(folder, ['qr.png', address], async () =>
    (await import('./qr-code.ts')).qrPng(address),
  );

export const keptQrSvg = (address: string) =>
  keptDocument(folder, ['qr.svg', address], async () =>
    new TextEncoder().encode((await import('./qr-code.ts')).qrSvg(address)),
  );

/** A drawing of the weave, large, as a PNG. */
export const keptDrawingPng = (svg: string) =>
  keptDocument(folder, ['drawing', svg], async () =>
    (await import('./drawing-png.ts')).drawingPng(svg),
  );

/** What a chat or social network shows of a page. */
export const keptSharePicture = (card: DrawnCard, shape: ShareShape) =>
  keptDocument('anh-chia-se', [{ ...card, photograph: card.photograph?.key }, shape], async () =>
    (await import('./share-picture.ts')).sharePicture(card, shape),
  );
