#!/bin/sh
# Runs a command that dies with whoever runs us, even by SIGKILL: it is killed when our standard input closes.
# First prints the command's process id.
exec 3<&0 # asynchronous lists get /dev/null as standard input
"$@" </dev/null 3<&- &
command=$!
echo "$command"
(
  cat <&3
  kill -s KILL "$command"
) >/dev/null 2>&1 &
exec 3<&-
wait "$command"
