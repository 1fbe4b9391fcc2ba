/** `sha256-` and the digest in base 64, as subresource integrity writes it (W3C SRI). */
export async function integrityOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** Whether a response holds exactly the bytes that the build made; without a digest it is believed. */
export async function matchesIntegrity(
  response: Response,
  integrity: string | undefined
): Promise<boolean> {
  if (integrity === undefined) return true;
  return (await integrityOf(await response.clone().arrayBuffer())) === integrity;
}
