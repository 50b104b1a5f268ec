/** Step 7, Penghargaan: the exemplary employee of each month, who might be looked at for an award of the year, and who gets one. */
import type { JSX } from 'preact';
import { CandidatesPanel } from './flags.tsx';
import type { WholeProps } from './lists.tsx';
import { MonthlyPart } from './monthly.tsx';

export const AwardsPanel = (props: WholeProps): JSX.Element => (
  <>
    <MonthlyPart desk={props.desk} home={props.home} />
    <CandidatesPanel {...props} kind="award" />
  </>
);
