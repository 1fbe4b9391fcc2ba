/** Hosts, as `https://tiles.example`, from which a build may fetch tiles of today's map. */
const HOST = /^https?:\/\/[\w.-]+(?::\d+)?$/;

/**
 * Reads the hosts that `TILE_HOSTS` names, separated by spaces.
 * @throws Error naming the first that is no host
 */
export function parseTileHosts(text: string | undefined): readonly string[] {
  const hosts = (text ?? '').split(/\s+/).filter((host) => host !== '');
  const wrong = hosts.find((host) => !HOST.test(host));
  if (wrong === undefined) return hosts;
  throw new Error(`TILE_HOSTS · ${wrong} · expected hosts such as https://tiles.example`);
}

/**
 * The Content-Security-Policy (W3C CSP 3): nothing but this site, no script or style inside the page,
 * no plugin, frame, form or base address. `tileHosts` may send images of today's map and nothing else.
 *
 * It stands in the page, so that it holds on any host and on a stick. A server's header can only make
 * it stricter, which is why foreign tiles are a matter of the build and not of a header.
 */
export function createContentPolicy(tileHosts: readonly string[] = []): string {
  const own = ["'self'", ...tileHosts].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${own} data: blob:`,
    "font-src 'self'",
    "media-src 'self'",
    `connect-src ${own}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
}

/** Attributes of the `meta` element that carries the policy. */
export const CONTENT_POLICY_META = {
  'http-equiv': 'Content-Security-Policy',
  content: createContentPolicy(parseTileHosts(process.env.TILE_HOSTS))
};

/**
 * The Permissions-Policy (W3C): of the visitor's devices only the position is of use here, on a walk and
 * when asked for; the screen may be kept awake and sound may start by itself. It can only be sent as a
 * header.
 */
export const PERMISSIONS_POLICY = [
  ...[
    ...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture'],
    ...['gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment'],
    ...['publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking']
  ].map((feature) => `${feature}=()`),
  ...['autoplay', 'fullscreen', 'geolocation', 'screen-wake-lock'].map(
    (feature) => `${feature}=(self)`
  )
].join(', ');
