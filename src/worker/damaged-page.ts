const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Petrograd, hour by hour</title>
  <p>The copy of the map on this device is damaged: open this page once with a network, and it mends itself.</p>
  <p lang="ru">Копия карты на этом устройстве повреждена: откройте страницу один раз при наличии сети, и она восстановится.</p>
</html>
`;

/** What stands in place of the page when its kept copy is damaged and there is no network to mend it. */
export const createDamagedPage = (): Response =>
  new Response(PAGE, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'"
    }
  });
