#!/bin/sh
# Runs a program and ends it, with all that it has started, when our standard input closes: that happens when the stack
# stops it, and also when the stack itself ends in any way, even by SIGKILL. It is a shell because that weighs 1 MB.
#
#   keeper.sh SIGNAL SECONDS COMMAND [ARGUMENT...]
#
# We must lead a process group. SIGNAL asks the group to stop; when the program has ended, or SECONDS later, SIGKILL
# makes what is left of it. File descriptor 3 hears the program's process id.
signal=$1 patience=$2
shift 2

exec 4<&0 # asynchronous lists get /dev/null as standard input
"$@" </dev/null 3>&- 4<&- &
program=$!
echo "$program" >&3
exec 3>&-
trap '' INT TERM # they are for the program; it was started before

(
  read -r _ <&4
  trap '' HUP # from here on we finish what we began
  kill -s "$signal" 0
  tenths=$((patience * 10))
  while [ "$tenths" -gt 0 ] && kill -s 0 "$program"; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  kill -s KILL 0
) >/dev/null 2>&1 &
guard=$!
exec 4<&-

wait "$program"
status=$?
kill -s HUP "$guard" 2>/dev/null
exit "$status"
