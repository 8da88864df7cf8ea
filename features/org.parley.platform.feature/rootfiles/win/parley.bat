@echo off
rem Starts Parley: the window without arguments, the command line with them.
rem Settings, all optional: JAVA_HOME, PARLEY_HOME (where corpora are kept), PARLEY_STATE (layout, settings, log),
rem PARLEY_SAMPLES (the corpus that the first start copies), PARLEY_JAVA_OPTS (further options for Java).
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HERE%jre\bin\java.exe" set "JAVA=%HERE%jre\bin\java"
if not defined PARLEY_HOME set "PARLEY_HOME=%USERPROFILE%\Parley"
if not defined PARLEY_STATE set "PARLEY_STATE=%USERPROFILE%\.parley"
if not exist "%PARLEY_STATE%" mkdir "%PARLEY_STATE%"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set OPTIONS=--enable-native-access=ALL-UNNAMED -Xmx1g -XX:+UseSerialGC "-Dosgi.logfile=%PARLEY_STATE%\parley.log" "-Dparley.home=%PARLEY_HOME%" %PARLEY_JAVA_OPTS%
if defined PARLEY_SAMPLES set OPTIONS=%OPTIONS% "-Dparley.samples=%PARLEY_SAMPLES%"
if "%~1"=="" goto window
"%JAVA%" %OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.parley.cli.app -data @none %*
exit /b %ERRORLEVEL%
:window
"%JAVA%" %OPTIONS% -jar "%LAUNCHER%" -name Parley -data "%PARLEY_STATE%\workspace"
if %ERRORLEVEL%==23 goto window
exit /b %ERRORLEVEL%
