@echo off
chcp 65001 >nul
title Bàn biên tập
call "%~dp0can-node.cmd" || exit /b 1
pushd "%~dp0..\..\.."
call npm run -s desk
popd
pause
