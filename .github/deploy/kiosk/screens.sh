#!/bin/sh
# What xinit runs on a museum's machine: the map on the first screen and, where there is a second one, its
# wall there. No window manager stands between: nothing can be dragged, closed or called up.
# Needs: chromium, x11-xserver-utils (xset, xrandr), and xdotool for a second screen.
site=${SITE:-http://127.0.0.1:1917}
first=${FIRST:-?kiosk}
second=${SECOND:-?screen=wall}

xset s off -dpms

# Width, height and corner of each screen, in the order of `xrandr --listmonitors`.
# shellcheck disable=SC2046 # the words are wanted one by one
set -- $(xrandr --listmonitors |
  sed -n 's/^ *[0-9]*: [^ ]* \([0-9]*\)\/[0-9]*x\([0-9]*\)\/[0-9]*+\([0-9]*\)+\([0-9]*\).*/\1 \2 \3 \4/p')

# Windows of one browser, with one profile: only they hear each other.
browse() {
  chromium --kiosk "$@" --user-data-dir="$HOME/profile" --password-store=basic \
    --no-first-run --noerrdialogs --hide-crash-restore-bubble --disable-session-crashed-bubble \
    --disable-pinch --overscroll-history-navigation=0 --disable-features=Translate \
    --disable-component-update --autoplay-policy=no-user-gesture-required \
    --disable-background-timer-throttling --disable-renderer-backgrounding \
    --disable-backgrounding-occluded-windows
}
windows() { xdotool search --onlyvisible --class chromium 2>/dev/null; }

browse --window-size="$1,$2" --window-position="$3,$4" "$site/$first" &
browser=$!

if [ $# -ge 8 ]; then
  until console=$(windows | tail -n 1) && [ -n "$console" ]; do sleep 1; done
  # The running browser opens it, over the first one; then it is put where it belongs.
  browse --new-window "$site/$second"
  until wall=$(windows | grep -vx "$console" | tail -n 1) && [ -n "$wall" ]; do sleep 1; done
  xdotool windowmove "$wall" "$7" "$8" windowsize "$wall" "$5" "$6"
fi

# When the browser ends, so does this, and systemd begins anew.
wait "$browser"
