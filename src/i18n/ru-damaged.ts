/** What the page that stands in for a damaged copy says. */
export const damaged =
  'Копия карты на этом устройстве повреждена: откройте страницу один раз при наличии сети, и она восстановится.';
