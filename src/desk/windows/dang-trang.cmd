@echo off
rem A folder dropped onto this file is published to; without one the command asks.
chcp 65001 >nul
title Đăng trang
call "%~dp0can-node.cmd" || exit /b 1
pushd "%~dp0..\..\.."
if "%~1"=="" (call npm run -s publish) else (call npm run -s publish -- "%~1")
popd
pause
