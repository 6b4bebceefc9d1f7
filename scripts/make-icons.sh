#!/usr/bin/env bash
# Draws the product sign as icons: a triangle, the line of sight along its left side, and the point.
#
#   scripts/make-icons.sh
#
# Writes  public/icons/  icon.svg, favicon.svg, icon-192.png, icon-512.png, icon-maskable-512.png,
#                        apple-touch-icon.png (180)
# Needs   Chromium ($CHROMIUM names another one). The results are committed.
#
# The sign is that of the pages (symbol "ali", 30 x 27 units, equilateral triangle), with the foot
# of the sight line cut level with the base, because a large icon shows every corner.
# Maskable icons keep everything inside a circle of 40 % of the width; the sign's farthest corner is
# 16.5 units from the centre chosen here (13, 14.2), so at 12 pixels a unit it stays within 198 of 205
# pixels, and in the maskable picture within 170.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=public/icons
mkdir -p "$out"

chromium=""
for candidate in "${CHROMIUM:-chromium}" chromium-browser google-chrome; do
  if command -v "$candidate" >/dev/null; then chromium=$candidate; break; fi
done
if [ -z "$chromium" ]; then echo "make-icons: no Chromium found" >&2; exit 1; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The base starts inside the sight line's band, so that no edge of it shows below.
base='M4.722 25H22L13 9.4'
sight='M1.835 26.25 16.817.275l2.166 1.25L4.722 26.25z'

# sign INK ACCENT: the sign in its own units
sign() {
  printf '<path d="%s" fill="none" stroke="%s" stroke-width="2.5" stroke-miterlimit="10"/>' "$base" "$1"
  printf '<path d="%s" fill="%s"/>' "$sight" "$2"
  printf '<circle cx="13" cy="19.6" r="2.1" fill="%s"/>' "$1"
}

# plate SCALE: the sign on paper, 512 x 512, SCALE pixels a unit
plate() {
  printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">'
  printf '<path d="M0 0h512v512H0z" fill="#f4f1e9"/>'
  printf '<g transform="translate(256 256) scale(%s) translate(-13 -14.2)">%s</g></svg>\n' \
    "$1" "$(sign '#18222e' '#0b5a53')"
}

plate 12 > "$out/icon.svg"
plate 10.3 > "$work/maskable.svg"
plate 13.2 > "$work/apple.svg"

# The tab icon fills its square and follows the system's light or dark.
{
  printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-.25 -.25 26.5 26.5">'
  printf '<style>.i{color:#18222e}.a{color:#0b5a53}'
  printf '@media(prefers-color-scheme:dark){.i{color:#efeae0}.a{color:#86cfbe}}</style>'
  printf '<path class="i" d="%s" fill="none" stroke="currentColor" stroke-width="2.5" stroke-miterlimit="10"/>' "$base"
  printf '<path class="a" d="%s" fill="currentColor"/>' "$sight"
  printf '<circle class="i" cx="13" cy="19.6" r="2.1" fill="currentColor"/></svg>\n'
} > "$out/favicon.svg"

# shoot SVG SIZE PNG
shoot() {
  {
    printf '<!doctype html><meta charset="utf-8"><style>html,body{margin:0;background:#f4f1e9}'
    printf 'svg{display:block;width:%spx;height:%spx}</style>' "$2" "$2"
    cat "$1"
  } > "$work/page.html"
  "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
    --force-color-profile=srgb --user-data-dir="$work/profile" --window-size="$2,$2" \
    --screenshot="$work/shot.png" "file://$work/page.html" >/dev/null 2>&1
  # The size is in the PNG header: a browser with another idea of its window must not pass unseen.
  local size
  size=$(od -An -tu1 -j16 -N8 "$work/shot.png" | awk '{print $1*16777216+$2*65536+$3*256+$4 "x" $5*16777216+$6*65536+$7*256+$8}')
  if [ "$size" != "$2x$2" ]; then echo "make-icons: $3 came out $size, wanted $2x$2" >&2; exit 1; fi
  mv "$work/shot.png" "$out/$3"
}

shoot "$out/icon.svg" 192 icon-192.png
shoot "$out/icon.svg" 512 icon-512.png
shoot "$work/maskable.svg" 512 icon-maskable-512.png
shoot "$work/apple.svg" 180 apple-touch-icon.png
chmod 644 "$out"/*
