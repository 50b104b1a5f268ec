/** Who acts: the address of the person whose authority the code runs under, for what is recorded. */

/** The acting person's address in lower case; `''` where Google does not say, or was not allowed to. */
export function actingEmail(): string {
  try {
    return Session.getEffectiveUser().getEmail().trim().toLowerCase();
  } catch (error) {
    // People may grant only some permissions. Without this one the work goes on, recorded without a name.
    if (String(error).includes('permission')) return '';
    throw error;
  }
}
