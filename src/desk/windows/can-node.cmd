@echo off
rem The other launchers call this: it says how to get Node.js where it is missing.
where npm >nul 2>nul && exit /b 0
echo Máy chưa có Node.js.
echo Hãy tải bản LTS tại https://nodejs.org, cài xong thì mở lại tệp này.
echo Hoặc mở cửa sổ lệnh và gõ: winget install OpenJS.NodeJS.LTS
pause
exit /b 1
