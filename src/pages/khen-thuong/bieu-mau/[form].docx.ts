import type { APIRoute, GetStaticPaths } from 'astro';
import { keptForm } from '#documents/kept-documents.ts';
import { dossierForms, type DossierForm } from '#lib/dossier/forms.ts';

interface Props {
  file: DossierForm['file'];
}

export const getStaticPaths = (() =>
  dossierForms.map(({ file }) => ({
    params: { form: file.replace(/\.docx$/, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The form with nothing filled in. */
export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(await keptForm(file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
