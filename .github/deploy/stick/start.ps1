# Serves the folder "site" to this machine alone, with nothing but the PowerShell of Windows.
param([int]$Port = 1917)
$site = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot 'site')).Path
$types = @{
  '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'
  '.css' = 'text/css; charset=utf-8'; '.json' = 'application/json'
  '.geojson' = 'application/geo+json'; '.webmanifest' = 'application/manifest+json'
  '.svg' = 'image/svg+xml'; '.png' = 'image/png'; '.woff2' = 'font/woff2'; '.pmtiles' = 'application/vnd.pmtiles'
}
$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add("http://localhost:$Port/")
try { $listener.Start() } catch {
  Write-Host "Port $Port is taken. Try another one, such as: start.cmd 1918"
  exit 1
}
Write-Host "http://localhost:$Port/"
Start-Process "http://localhost:$Port/"
try {
  while ($listener.IsListening) {
    $context = $listener.GetContext()
    $response = $context.Response
    try {
      $name = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath).TrimStart('/')
      if ($name -eq '' -or $name.EndsWith('/')) { $name += 'index.html' }
      $file = [IO.Path]::GetFullPath((Join-Path $site $name))
      $inside = $file.StartsWith($site + [IO.Path]::DirectorySeparatorChar)
      if ($inside -and [IO.File]::Exists($file)) {
        $bytes = [IO.File]::ReadAllBytes($file)
        $type = $types[[IO.Path]::GetExtension($file)]
        if (-not $type) { $type = 'application/octet-stream' }
        $response.ContentType = $type
        $response.Headers.Add('Cache-Control', 'no-cache')
        $response.ContentLength64 = $bytes.Length
        if ($context.Request.HttpMethod -ne 'HEAD') {
          $response.OutputStream.Write($bytes, 0, $bytes.Length)
        }
      } else { $response.StatusCode = 404 }
    } catch { try { $response.StatusCode = 404 } catch { } } finally { try { $response.Close() } catch { } }
  }
} finally { $listener.Stop() }
