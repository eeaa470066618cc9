@echo off
rem For an Excel or Word file dropped onto it: shows first, writes when told to.
chcp 65001 >nul
title Nhập tệp Excel hoặc Word
call "%~dp0can-node.cmd" || exit /b 1
if "%~1"=="" echo Hãy kéo tệp Excel hoặc Word thả lên biểu tượng này.
if "%~1"=="" pause
if "%~1"=="" exit /b 1
pushd "%~dp0..\..\.."
call npm run -s import -- "%~1"
if errorlevel 1 popd & pause & exit /b 1
choice /c CK /m "Ghi vào nội dung? C là có, K là không"
rem Nought means the question was broken off, two means no.
if errorlevel 1 if not errorlevel 2 call npm run -s import -- "%~1" --ghi
popd
pause
