/** The page's way to the server. */

/** What Google puts into a page: handlers first, then the function by its name. */
export interface Runner {
  withSuccessHandler(take: (result: unknown, object?: unknown) => void): Runner;
  withFailureHandler(take: (error: Error, object?: unknown) => void): Runner;
  withUserObject(object: unknown): Runner;
}
declare const google: { readonly script: { readonly run: Runner } };

export const runner = (): Runner => google.script.run;

/** Calls a function of the project by name. */
export const call = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ready = runner().withSuccessHandler(resolve).withFailureHandler(reject) as unknown as Readonly<
      Record<string, (...args: readonly unknown[]) => void>
    >;
    ready[name]?.(...args);
  });
