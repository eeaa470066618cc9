import { defineCollection } from 'astro:content';
import { takeCollections } from '#integrations/content-handover.ts';
import { contentLoader } from '#integrations/content-loader.ts';

const table = takeCollections();

export const collections = {
  campaign: defineCollection({ loader: contentLoader('campaign'), schema: table.campaign.schema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: table.sources.schema }),
  abbreviations: defineCollection({
    loader: contentLoader('abbreviations'),
    schema: table.abbreviations.schema,
  }),
  planParts: defineCollection({
    loader: contentLoader('planParts'),
    schema: table.planParts.schema,
  }),
  errata: defineCollection({ loader: contentLoader('errata'), schema: table.errata.schema }),
  legalBases: defineCollection({
    loader: contentLoader('legalBases'),
    schema: table.legalBases.schema,
  }),
  duties: defineCollection({ loader: contentLoader('duties'), schema: table.duties.schema }),
  themes: defineCollection({ loader: contentLoader('themes'), schema: table.themes.schema }),
  units: defineCollection({ loader: contentLoader('units'), schema: table.units.schema }),
  milestones: defineCollection({
    loader: contentLoader('milestones'),
    schema: table.milestones.schema,
  }),
  guide: defineCollection({ loader: contentLoader('guide'), schema: table.guide.schema }),
  news: defineCollection({ loader: contentLoader('news'), schema: table.news.schema }),
  profiles: defineCollection({ loader: contentLoader('profiles'), schema: table.profiles.schema }),
  ledger: defineCollection({ loader: contentLoader('ledger'), schema: table.ledger.schema }),
  works: defineCollection({ loader: contentLoader('works'), schema: table.works.schema }),
  events: defineCollection({ loader: contentLoader('events'), schema: table.events.schema }),
  unitReports: defineCollection({
    loader: contentLoader('unitReports'),
    schema: table.unitReports.schema,
  }),
  corrections: defineCollection({
    loader: contentLoader('corrections'),
    schema: table.corrections.schema,
  }),
  keyFigures: defineCollection({
    loader: contentLoader('keyFigures'),
    schema: table.keyFigures.schema,
  }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: table.pages.schema }),
};
