/** Step 7, Penghargaan: who might be looked at for an award, and who gets one. */
import type { JSX } from 'preact';
import { CandidatesPanel } from './flags.tsx';
import type { SectionProps } from './section.tsx';

export const AwardsPanel = (props: SectionProps): JSX.Element => <CandidatesPanel {...props} kind="award" />;
