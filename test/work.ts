/** How much work something is: seconds of processor time, which other programs on the computer do not lengthen. */
export function secondsOfWork(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
