/** The names and ids that pages give the fields for a password: whole names, in whatever case. Inferred, 2026-11. */
export const passwordNames = ['password', 'newPassword', 'confirmPassword', 'passwordConfirm', 'passwordConfirmation'];
