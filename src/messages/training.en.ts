/** Words of trainings, in English: what stands on a certificate. */
import type { trainingId } from './training.id.ts';

export const trainingEn: Readonly<Record<keyof typeof trainingId, string>> = {
  'training.days': '{starts} – {ends}',
  'certificate.training.heading': 'Certificate',
  'certificate.training.statement': 'has attended',
  'certificate.training.held': '{days}, at {place}',
  'certificate.training.hours': '{hours} training hours (JP)',
  'certificate.training.provider': 'Held by {provider}',
};
