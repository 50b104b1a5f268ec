/** Step 7, Penghargaan: the exemplary employee of each month, who might be looked at for an award of the year, and who gets one. */
import type { JSX } from 'preact';
import { CandidatesPanel } from './flags.tsx';
import { MonthlyPart } from './monthly.tsx';
import type { SectionProps } from './section.tsx';

export const AwardsPanel = (props: SectionProps): JSX.Element => (
  <>
    <MonthlyPart desk={props.desk} home={props.home} />
    <CandidatesPanel {...props} kind="award" />
  </>
);
