/** Words of trainings, in Bahasa Indonesia: what stands on a certificate. */
export const trainingId = {
  'training.days': '{starts} – {ends}',
  'certificate.training.heading': 'Sertifikat',
  'certificate.training.statement': 'telah mengikuti',
  'certificate.training.held': '{days}, di {place}',
  'certificate.training.hours': '{hours} jam pelajaran (JP)',
  'certificate.training.provider': 'Diselenggarakan oleh {provider}',
} as const;
