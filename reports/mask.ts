/** User name and password of a URL never reach a report. */
export function maskCredentials(text: string): string {
  return text.replace(/\/\/[^/@\s]+@/gu, '//***@');
}
