@echo off
chcp 65001 >nul
title Kiểm tra nội dung
call "%~dp0can-node.cmd" || exit /b 1
pushd "%~dp0..\..\.."
call npm run -s check-content
popd
pause
