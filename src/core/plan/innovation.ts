/**
 * A recorded innovation: the new idea or way that benefits the organisation which PP 30/2019 asks of Sangat Baik.
 */
export interface Innovation {
  readonly employeeId: string;
  readonly description: string;
  readonly benefit: string;
  readonly row: number;
}
