#!/usr/bin/env bash
# Makes the static TrueType faces that the PDF report embeds.
#
#   scripts/make-pdf-fonts.sh [NotoSans-Regular.ttf]
#
# Reads   src/ui/fonts/*.woff2         the variable web fonts of the app
# Writes  src/adapters/pdf/fonts/      six faces, a fallback face, the licences, and two lists of
#                                      the characters that can be printed (coverage*.json)
#
# Needs fontTools 4.38 or newer with brotli (Debian: fonttools, python3-brotli).
# The same input gives the same bytes: no time stamps, no random order.
# The results are committed, so this runs only when a face, a weight or a range changes.
#
# What is done to each face, and why:
#   1. the latin and the latin-ext file are cut to one place on their axes (jsPDF reads no variable
#      fonts) and joined;
#   2. jsPDF applies no OpenType features, so what a browser would substitute is made the default
#      glyph: rvrn always (heavier $ and cents), tnum where the figures differ in width (Archivo);
#   3. cut to the characters below, without hints and layout tables;
#   4. named after the file, so that a list of fonts tells the faces apart.
#
# The fallback is Noto Sans for Greek, Cyrillic and a few signs. Its source is not in this
# repository: `npm pack @expo-google-fonts/noto-sans`, unpack, and give the path of
# package/400Regular/NotoSans_400Regular.ttf. Without that argument the fallback is left as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=""
for candidate in "${PYTHON:-python3}" /usr/bin/python3; do
  if "$candidate" -c 'import fontTools, brotli' >/dev/null 2>&1; then python=$candidate; break; fi
done
if [ -z "$python" ]; then
  echo "make-pdf-fonts: no Python with fontTools and brotli (Debian: fonttools python3-brotli)" >&2
  exit 1
fi

noto=${1:-}
# A relative argument is meant from where the caller stands.
case $noto in ""|/*) ;; *) noto=$OLDPWD/$noto ;; esac

web=src/ui/fonts
out=src/adapters/pdf/fonts
mkdir -p "$out"
cp "$web/OFL-Archivo.txt" "$web/OFL-Manuale.txt" "$out/"

PYTHONHASHSEED=0 "$python" - "$web" "$out" "$noto" <<'PY'
import copy, json, logging, os, sys
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

logging.disable(logging.WARNING)
WEB, OUT, NOTO = sys.argv[1:4]

TEXT = [(0x20, 0x7E), (0xA0, 0x17F), (0x2013, 0x2014), (0x2018, 0x201A), (0x201C, 0x201E),
        0x2022, 0x2026, (0x2032, 0x2033), 0x20AC, 0x2122, 0x2212]
# The space is added so that a run of Greek or Cyrillic words can stay in one face.
FALLBACK = [0x20, 0xD7, (0x370, 0x3FF), (0x400, 0x45F), (0x2010, 0x2015), 0x202F, (0x2190, 0x2193),
            0x2248, 0x2260, (0x2264, 0x2265), 0x25CF, 0x2713]

A = ("archivo-latin", "archivo-latin-ext")
M = ("manuale-latin", "manuale-latin-ext")
I = ("manuale-latin-italic", "manuale-latin-ext-italic")
# file, sources, place on the axes, family, style
FACES = [
    ("archivo-wide-560", A, dict(wdth=112, wght=560), "Archivo Wide", "560"),
    ("archivo-450", A, dict(wdth=100, wght=450), "Archivo", "450"),
    ("archivo-620", A, dict(wdth=100, wght=620), "Archivo", "620"),
    ("manuale-400", M, dict(wght=400), "Manuale", "400"),
    ("manuale-650", M, dict(wght=650), "Manuale", "650"),
    ("manuale-italic-400", I, dict(wght=400), "Manuale", "400 Italic"),
]
DIGITS = range(0x30, 0x3A)


def expand(ranges):
    return {c for r in ranges for c in (range(r[0], r[1] + 1) if isinstance(r, tuple) else (r,))}


def ranges(points):
    """Sorted code points as closed ranges [[from, to], ...]."""
    found = []
    for c in sorted(points):
        if found and found[-1][1] == c - 1:
            found[-1][1] = c
        else:
            found.append([c, c])
    return found


def static(name, place):
    font = TTFont(os.path.join(WEB, name + ".woff2"), recalcTimestamp=False)
    font.flavor = None
    return instancer.instantiateVariableFont(font, place, inplace=True)


def substitutions(font, tag):
    """The one-to-one substitutions of a feature, as {glyph: glyph}."""
    gsub, found = font["GSUB"].table, {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == tag:
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    found.update(getattr(table, "ExtSubTable", table).mapping)
    return found


def remap(font, mapping):
    for table in font["cmap"].tables:
        for code, glyph in list(table.cmap.items()):
            table.cmap[code] = mapping.get(glyph, glyph)


def widths(font):
    cmap = font.getBestCmap()
    return {font["hmtx"][cmap[c]][0] for c in DIGITS}


def join(font, other, wanted):
    """Copies from other what font lacks. A glyph that is the same in both is kept once."""
    here, there = font["glyf"], other["glyf"]
    renamed = {}

    def take(name):
        if name in renamed:
            return renamed[name]
        glyph = copy.deepcopy(there[name])
        if glyph.isComposite():
            for part in glyph.components:
                part.glyphName = take(part.glyphName)
        new = name
        while new in here.keys():
            if here[new] == glyph and font["hmtx"][new] == other["hmtx"][name]:
                break
            new += ".ext"
        else:
            here[new] = glyph          # also appends to the glyph order
            font["hmtx"][new] = other["hmtx"][name]
        renamed[name] = new
        return new

    cmap, have = other.getBestCmap(), font.getBestCmap()
    for code in sorted(wanted & set(cmap) - set(have)):
        glyph = take(cmap[code])
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = glyph
    font.setGlyphOrder(here.glyphOrder)


def cut(font, points):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "MVAR", "HVAR", "avar", "gasp", "DSIG"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    options.prune_unicode_ranges = True
    worker = subset.Subsetter(options)
    worker.populate(unicodes=sorted(points))
    worker.subset(font)


def rename(font, file, family, style, weight, italic):
    names = font["name"]
    kept = {i: names.getDebugName(i) for i in (0, 5, 7)}
    names.names = []
    full = f"{family} {style}"
    postscript = f"{family.replace(' ', '')}-{style.replace(' ', '')}"
    texts = {
        **kept, 1: full.replace(" Italic", ""), 2: "Italic" if italic else "Regular",
        3: f"Alidade PDF;{file}", 4: full, 6: postscript,
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org", 16: family, 17: style,
    }
    for key in sorted(texts):
        if texts[key]:
            names.setName(texts[key], key, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    regular, bold, slanted = 1 << 6, 1 << 5, 1
    fs = font["OS/2"].fsSelection & ~(regular | bold | slanted)
    font["OS/2"].fsSelection = fs | (slanted if italic else regular)
    font["head"].macStyle = 2 if italic else 0


def save(font, file):
    path = os.path.join(OUT, file + ".ttf")
    font.save(path, reorderTables=True)
    return path


def printable(path):
    """Characters of a saved face that have a real glyph: glyph 0 makes jsPDF drop text."""
    font = TTFont(path)
    return {c for c, g in font.getBestCmap().items() if font.getGlyphID(g) != 0}


def write_ranges(file, points):
    with open(os.path.join(OUT, file), "w", encoding="ascii", newline="\n") as handle:
        handle.write(json.dumps(ranges(points), separators=(",", ":")) + "\n")


def report(path, points, note=""):
    print(f"{os.path.basename(path):24} {os.path.getsize(path):6} bytes {len(points):4} characters {note}")


wanted, everywhere = expand(TEXT), None
for file, (latin, ext), place, family, style in FACES:
    font, more = static(latin, place), static(ext, place)
    for part in (font, more):
        remap(part, substitutions(part, "rvrn"))
    before = widths(font)
    if len(before) > 1:
        remap(font, substitutions(font, "tnum"))
    after = widths(font)
    assert len(after) == 1, f"{file}: figures are not tabular: {after}"
    join(font, more, wanted)
    cut(font, wanted)
    rename(font, file, family, style, place["wght"], "Italic" in style)
    font["OS/2"].usWidthClass = 6 if place.get("wdth", 100) > 106 else 5
    path = save(font, file)
    points = printable(path)
    assert points == wanted, f"{file}: lacks {[hex(c) for c in sorted(wanted - points)]}"
    everywhere = points if everywhere is None else everywhere & points
    was = "" if before == after else f", by default {min(before)}-{max(before)}"
    report(path, points, f"figures {after.pop()} wide{was}")
write_ranges("coverage.json", everywhere)

if NOTO:
    font = TTFont(NOTO, recalcTimestamp=False)
    cut(font, expand(FALLBACK))
    rename(font, "noto-fallback", "Noto Sans", "Fallback", 400, False)
    path = save(font, "noto-fallback")
    points = printable(path)
    write_ranges("coverage-fallback.json", points)
    report(path, points)
    size = os.path.getsize(path)
    assert size <= 45_000, f"noto-fallback.ttf has {size} bytes, 45000 at most"
    missing = sorted(expand([r for r in FALLBACK if not isinstance(r, tuple) or r[0] >= 0x2000]) - points)
    print("Noto Sans lacks", " ".join(f"U+{c:04X}" for c in missing) or "nothing")
    licence = os.path.join(os.path.dirname(NOTO), "..", "LICENSE_FONT")
    if os.path.exists(licence):
        with open(licence, encoding="utf-8") as source:
            text = source.read()
        with open(os.path.join(OUT, "OFL-Noto.txt"), "w", encoding="utf-8", newline="\n") as target:
            target.write(text)
elif not os.path.exists(os.path.join(OUT, "noto-fallback.ttf")):
    print("noto-fallback.ttf is missing: give the path of NotoSans_400Regular.ttf")
PY
