@echo off
rem Serves the map to this machine: with Node, or else with the PowerShell of Windows.
cd /d "%~dp0"
where node >nul 2>nul && (node serve.mjs %* & goto :eof)
powershell -NoProfile -ExecutionPolicy Bypass -File start.ps1 %*
