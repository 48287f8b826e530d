// Written by Tests/embed: the data files of Assets, sorted by name.
#include "CAssets.h"

static const unsigned char file0[] = {
#embed "../Advice.yaml"
};

static const unsigned char file1[] = {
#embed "../Conditions/sciatic-hamstring-knee-pain.yaml"
};

static const unsigned char file2[] = {
#embed "../Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file3[] = {
#embed "../ExerciseSheet.yaml"
};

static const unsigned char file4[] = {
#embed "../Exercises/abdominal-brace.yaml"
};

static const unsigned char file5[] = {
#embed "../Exercises/ankle-pumps.yaml"
};

static const unsigned char file6[] = {
#embed "../Exercises/ball-release-glute.yaml"
};

static const unsigned char file7[] = {
#embed "../Exercises/bird-dog.yaml"
};

static const unsigned char file8[] = {
#embed "../Exercises/bridge-long-lever.yaml"
};

static const unsigned char file9[] = {
#embed "../Exercises/bridge.yaml"
};

static const unsigned char file10[] = {
#embed "../Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file11[] = {
#embed "../Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file12[] = {
#embed "../Exercises/cat-camel.yaml"
};

static const unsigned char file13[] = {
#embed "../Exercises/clamshell.yaml"
};

static const unsigned char file14[] = {
#embed "../Exercises/curl-up.yaml"
};

static const unsigned char file15[] = {
#embed "../Exercises/dead-bug.yaml"
};

static const unsigned char file16[] = {
#embed "../Exercises/exercise-bike.yaml"
};

static const unsigned char file17[] = {
#embed "../Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file18[] = {
#embed "../Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file19[] = {
#embed "../Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file20[] = {
#embed "../Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file21[] = {
#embed "../Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file22[] = {
#embed "../Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file23[] = {
#embed "../Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file24[] = {
#embed "../Exercises/hamstring-set.yaml"
};

static const unsigned char file25[] = {
#embed "../Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file26[] = {
#embed "../Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file27[] = {
#embed "../Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file28[] = {
#embed "../Exercises/hip-hinge.yaml"
};

static const unsigned char file29[] = {
#embed "../Exercises/isometric-leg-extension-belt.yaml"
};

static const unsigned char file30[] = {
#embed "../Exercises/knee-bend-seated-assisted.yaml"
};

static const unsigned char file31[] = {
#embed "../Exercises/knee-extension-prop.yaml"
};

static const unsigned char file32[] = {
#embed "../Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file33[] = {
#embed "../Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file34[] = {
#embed "../Exercises/long-arc-quad.yaml"
};

static const unsigned char file35[] = {
#embed "../Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file36[] = {
#embed "../Exercises/march-warm-up.yaml"
};

static const unsigned char file37[] = {
#embed "../Exercises/mini-squat.yaml"
};

static const unsigned char file38[] = {
#embed "../Exercises/nordic-curl.yaml"
};

static const unsigned char file39[] = {
#embed "../Exercises/patella-glide-self.yaml"
};

static const unsigned char file40[] = {
#embed "../Exercises/pelvic-tilt.yaml"
};

static const unsigned char file41[] = {
#embed "../Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file42[] = {
#embed "../Exercises/plank-forearm.yaml"
};

static const unsigned char file43[] = {
#embed "../Exercises/prone-press-up.yaml"
};

static const unsigned char file44[] = {
#embed "../Exercises/quad-set.yaml"
};

static const unsigned char file45[] = {
#embed "../Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file46[] = {
#embed "../Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file47[] = {
#embed "../Exercises/rest-90-90.yaml"
};

static const unsigned char file48[] = {
#embed "../Exercises/roller-hamstring.yaml"
};

static const unsigned char file49[] = {
#embed "../Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file50[] = {
#embed "../Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file51[] = {
#embed "../Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file52[] = {
#embed "../Exercises/short-arc-quad.yaml"
};

static const unsigned char file53[] = {
#embed "../Exercises/side-plank-knees.yaml"
};

static const unsigned char file54[] = {
#embed "../Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file55[] = {
#embed "../Exercises/single-leg-stand.yaml"
};

static const unsigned char file56[] = {
#embed "../Exercises/sit-to-stand.yaml"
};

static const unsigned char file57[] = {
#embed "../Exercises/step-down.yaml"
};

static const unsigned char file58[] = {
#embed "../Exercises/step-up.yaml"
};

static const unsigned char file59[] = {
#embed "../Exercises/straight-leg-raise.yaml"
};

static const unsigned char file60[] = {
#embed "../Exercises/terminal-knee-extension-band.yaml"
};

static const unsigned char file61[] = {
#embed "../Exercises/walk-interval.yaml"
};

static const unsigned char file62[] = {
#embed "../Exercises/wall-sit.yaml"
};

static const unsigned char file63[] = {
#embed "../Looks/A.yaml"
};

static const unsigned char file64[] = {
#embed "../Looks/B.yaml"
};

static const unsigned char file65[] = {
#embed "../Looks/C.yaml"
};

static const unsigned char file66[] = {
#embed "../Looks/D.yaml"
};

static const unsigned char file67[] = {
#embed "../Looks/E.yaml"
};

static const unsigned char file68[] = {
#embed "../Looks/F.yaml"
};

static const unsigned char file69[] = {
#embed "../Phrases/ar.yaml"
};

static const unsigned char file70[] = {
#embed "../Phrases/en.yaml"
};

static const unsigned char file71[] = {
#embed "../Phrases/es.yaml"
};

static const unsigned char file72[] = {
#embed "../Phrases/vi.yaml"
};

static const unsigned char file73[] = {
#embed "../Phrases/zh.yaml"
};

static const unsigned char file74[] = {
#embed "../Pictures/abdominal-brace.picture"
};

static const unsigned char file75[] = {
#embed "../Pictures/ankle-pumps.picture"
};

static const unsigned char file76[] = {
#embed "../Pictures/ball-release-glute.picture"
};

static const unsigned char file77[] = {
#embed "../Pictures/bird-dog.picture"
};

static const unsigned char file78[] = {
#embed "../Pictures/bridge-long-lever.picture"
};

static const unsigned char file79[] = {
#embed "../Pictures/bridge.picture"
};

static const unsigned char file80[] = {
#embed "../Pictures/calf-stretch-towel.picture"
};

static const unsigned char file81[] = {
#embed "../Pictures/calf-stretch-wall-straight.picture"
};

static const unsigned char file82[] = {
#embed "../Pictures/cat-camel.picture"
};

static const unsigned char file83[] = {
#embed "../Pictures/clamshell.picture"
};

static const unsigned char file84[] = {
#embed "../Pictures/curl-up.picture"
};

static const unsigned char file85[] = {
#embed "../Pictures/dead-bug.picture"
};

static const unsigned char file86[] = {
#embed "../Pictures/exercise-bike.picture"
};

static const unsigned char file87[] = {
#embed "../Pictures/ham-stretch-doorway.picture"
};

static const unsigned char file88[] = {
#embed "../Pictures/ham-stretch-long-sit.picture"
};

static const unsigned char file89[] = {
#embed "../Pictures/ham-stretch-seated-chair.picture"
};

static const unsigned char file90[] = {
#embed "../Pictures/ham-stretch-standing-step.picture"
};

static const unsigned char file91[] = {
#embed "../Pictures/ham-stretch-supine-9090.picture"
};

static const unsigned char file92[] = {
#embed "../Pictures/ham-stretch-supine-strap.picture"
};

static const unsigned char file93[] = {
#embed "../Pictures/hamstring-curl-standing.picture"
};

static const unsigned char file94[] = {
#embed "../Pictures/hamstring-set.picture"
};

static const unsigned char file95[] = {
#embed "../Pictures/hip-abduction-standing.picture"
};

static const unsigned char file96[] = {
#embed "../Pictures/hip-flexor-stretch-bed-edge.picture"
};

static const unsigned char file97[] = {
#embed "../Pictures/hip-flexor-stretch-half-kneel.picture"
};

static const unsigned char file98[] = {
#embed "../Pictures/hip-hinge.picture"
};

static const unsigned char file99[] = {
#embed "../Pictures/isometric-leg-extension-belt.picture"
};

static const unsigned char file100[] = {
#embed "../Pictures/knee-bend-seated-assisted.picture"
};

static const unsigned char file101[] = {
#embed "../Pictures/knee-extension-prop.picture"
};

static const unsigned char file102[] = {
#embed "../Pictures/knee-to-chest-double.picture"
};

static const unsigned char file103[] = {
#embed "../Pictures/knee-to-chest-single.picture"
};

static const unsigned char file104[] = {
#embed "../Pictures/long-arc-quad.picture"
};

static const unsigned char file105[] = {
#embed "../Pictures/lower-trunk-rotation.picture"
};

static const unsigned char file106[] = {
#embed "../Pictures/march-warm-up.picture"
};

static const unsigned char file107[] = {
#embed "../Pictures/mini-squat.picture"
};

static const unsigned char file108[] = {
#embed "../Pictures/nordic-curl.picture"
};

static const unsigned char file109[] = {
#embed "../Pictures/patella-glide-self.picture"
};

static const unsigned char file110[] = {
#embed "../Pictures/pelvic-tilt.picture"
};

static const unsigned char file111[] = {
#embed "../Pictures/piriformis-stretch-figure4-supine.picture"
};

static const unsigned char file112[] = {
#embed "../Pictures/plank-forearm.picture"
};

static const unsigned char file113[] = {
#embed "../Pictures/prone-press-up.picture"
};

static const unsigned char file114[] = {
#embed "../Pictures/quad-set.picture"
};

static const unsigned char file115[] = {
#embed "../Pictures/quad-stretch-side-lying.picture"
};

static const unsigned char file116[] = {
#embed "../Pictures/quad-stretch-standing.picture"
};

static const unsigned char file117[] = {
#embed "../Pictures/rest-90-90.picture"
};

static const unsigned char file118[] = {
#embed "../Pictures/roller-hamstring.picture"
};

static const unsigned char file119[] = {
#embed "../Pictures/sciatic-slider-seated.picture"
};

static const unsigned char file120[] = {
#embed "../Pictures/sciatic-slider-supine.picture"
};

static const unsigned char file121[] = {
#embed "../Pictures/sciatic-tensioner-seated.picture"
};

static const unsigned char file122[] = {
#embed "../Pictures/short-arc-quad.picture"
};

static const unsigned char file123[] = {
#embed "../Pictures/side-plank-knees.picture"
};

static const unsigned char file124[] = {
#embed "../Pictures/single-leg-deadlift.picture"
};

static const unsigned char file125[] = {
#embed "../Pictures/single-leg-stand.picture"
};

static const unsigned char file126[] = {
#embed "../Pictures/sit-to-stand.picture"
};

static const unsigned char file127[] = {
#embed "../Pictures/step-down.picture"
};

static const unsigned char file128[] = {
#embed "../Pictures/step-up.picture"
};

static const unsigned char file129[] = {
#embed "../Pictures/straight-leg-raise.picture"
};

static const unsigned char file130[] = {
#embed "../Pictures/terminal-knee-extension-band.picture"
};

static const unsigned char file131[] = {
#embed "../Pictures/walk-interval.picture"
};

static const unsigned char file132[] = {
#embed "../Pictures/wall-sit.picture"
};

static const unsigned char file133[] = {
#embed "../Poses/abdominal-brace.yaml"
};

static const unsigned char file134[] = {
#embed "../Poses/ankle-pumps.yaml"
};

static const unsigned char file135[] = {
#embed "../Poses/ball-release-glute.yaml"
};

static const unsigned char file136[] = {
#embed "../Poses/bird-dog.yaml"
};

static const unsigned char file137[] = {
#embed "../Poses/bridge-long-lever.yaml"
};

static const unsigned char file138[] = {
#embed "../Poses/bridge.yaml"
};

static const unsigned char file139[] = {
#embed "../Poses/calf-stretch-towel.yaml"
};

static const unsigned char file140[] = {
#embed "../Poses/calf-stretch-wall-straight.yaml"
};

static const unsigned char file141[] = {
#embed "../Poses/cat-camel.yaml"
};

static const unsigned char file142[] = {
#embed "../Poses/clamshell.yaml"
};

static const unsigned char file143[] = {
#embed "../Poses/curl-up.yaml"
};

static const unsigned char file144[] = {
#embed "../Poses/dead-bug.yaml"
};

static const unsigned char file145[] = {
#embed "../Poses/exercise-bike.yaml"
};

static const unsigned char file146[] = {
#embed "../Poses/ham-stretch-doorway.yaml"
};

static const unsigned char file147[] = {
#embed "../Poses/ham-stretch-long-sit.yaml"
};

static const unsigned char file148[] = {
#embed "../Poses/ham-stretch-seated-chair.yaml"
};

static const unsigned char file149[] = {
#embed "../Poses/ham-stretch-standing-step.yaml"
};

static const unsigned char file150[] = {
#embed "../Poses/ham-stretch-supine-9090.yaml"
};

static const unsigned char file151[] = {
#embed "../Poses/ham-stretch-supine-strap.yaml"
};

static const unsigned char file152[] = {
#embed "../Poses/hamstring-curl-standing.yaml"
};

static const unsigned char file153[] = {
#embed "../Poses/hamstring-set.yaml"
};

static const unsigned char file154[] = {
#embed "../Poses/hip-abduction-standing.yaml"
};

static const unsigned char file155[] = {
#embed "../Poses/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file156[] = {
#embed "../Poses/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file157[] = {
#embed "../Poses/hip-hinge.yaml"
};

static const unsigned char file158[] = {
#embed "../Poses/isometric-leg-extension-belt.yaml"
};

static const unsigned char file159[] = {
#embed "../Poses/knee-bend-seated-assisted.yaml"
};

static const unsigned char file160[] = {
#embed "../Poses/knee-extension-prop.yaml"
};

static const unsigned char file161[] = {
#embed "../Poses/knee-to-chest-double.yaml"
};

static const unsigned char file162[] = {
#embed "../Poses/knee-to-chest-single.yaml"
};

static const unsigned char file163[] = {
#embed "../Poses/long-arc-quad.yaml"
};

static const unsigned char file164[] = {
#embed "../Poses/lower-trunk-rotation.yaml"
};

static const unsigned char file165[] = {
#embed "../Poses/march-warm-up.yaml"
};

static const unsigned char file166[] = {
#embed "../Poses/mini-squat.yaml"
};

static const unsigned char file167[] = {
#embed "../Poses/nordic-curl.yaml"
};

static const unsigned char file168[] = {
#embed "../Poses/patella-glide-self.yaml"
};

static const unsigned char file169[] = {
#embed "../Poses/pelvic-tilt.yaml"
};

static const unsigned char file170[] = {
#embed "../Poses/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file171[] = {
#embed "../Poses/plank-forearm.yaml"
};

static const unsigned char file172[] = {
#embed "../Poses/prone-press-up.yaml"
};

static const unsigned char file173[] = {
#embed "../Poses/quad-set.yaml"
};

static const unsigned char file174[] = {
#embed "../Poses/quad-stretch-side-lying.yaml"
};

static const unsigned char file175[] = {
#embed "../Poses/quad-stretch-standing.yaml"
};

static const unsigned char file176[] = {
#embed "../Poses/rest-90-90.yaml"
};

static const unsigned char file177[] = {
#embed "../Poses/roller-hamstring.yaml"
};

static const unsigned char file178[] = {
#embed "../Poses/sciatic-slider-seated.yaml"
};

static const unsigned char file179[] = {
#embed "../Poses/sciatic-slider-supine.yaml"
};

static const unsigned char file180[] = {
#embed "../Poses/sciatic-tensioner-seated.yaml"
};

static const unsigned char file181[] = {
#embed "../Poses/short-arc-quad.yaml"
};

static const unsigned char file182[] = {
#embed "../Poses/side-plank-knees.yaml"
};

static const unsigned char file183[] = {
#embed "../Poses/single-leg-deadlift.yaml"
};

static const unsigned char file184[] = {
#embed "../Poses/single-leg-stand.yaml"
};

static const unsigned char file185[] = {
#embed "../Poses/sit-to-stand.yaml"
};

static const unsigned char file186[] = {
#embed "../Poses/step-down.yaml"
};

static const unsigned char file187[] = {
#embed "../Poses/step-up.yaml"
};

static const unsigned char file188[] = {
#embed "../Poses/straight-leg-raise.yaml"
};

static const unsigned char file189[] = {
#embed "../Poses/terminal-knee-extension-band.yaml"
};

static const unsigned char file190[] = {
#embed "../Poses/walk-interval.yaml"
};

static const unsigned char file191[] = {
#embed "../Poses/wall-sit.yaml"
};

static const unsigned char file192[] = {
#embed "../RedFlags.yaml"
};

static const unsigned char file193[] = {
#embed "../Routines/no-floor-1.yaml"
};

static const unsigned char file194[] = {
#embed "../Routines/no-floor-2.yaml"
};

static const unsigned char file195[] = {
#embed "../Skeletons/clinic.yaml"
};

static const unsigned char file196[] = {
#embed "../Skeletons/codes.yaml"
};

static const unsigned char file197[] = {
#embed "../Skeletons/condition.yaml"
};

static const unsigned char file198[] = {
#embed "../Skeletons/exercise.yaml"
};

static const unsigned char file199[] = {
#embed "../Skeletons/patient.yaml"
};

static const unsigned char file200[] = {
#embed "../Sources/AAA-MEN.yaml"
};

static const unsigned char file201[] = {
#embed "../Sources/AAFP-PFP.yaml"
};

static const unsigned char file202[] = {
#embed "../Sources/AAFP-SCFE.yaml"
};

static const unsigned char file203[] = {
#embed "../Sources/AAOS-HAM.yaml"
};

static const unsigned char file204[] = {
#embed "../Sources/AAOS-HIP.yaml"
};

static const unsigned char file205[] = {
#embed "../Sources/AAOS-KNEE.yaml"
};

static const unsigned char file206[] = {
#embed "../Sources/AAOS-SPINE.yaml"
};

static const unsigned char file207[] = {
#embed "../Sources/ACSM.yaml"
};

static const unsigned char file208[] = {
#embed "../Sources/BANDY1997.yaml"
};

static const unsigned char file209[] = {
#embed "../Sources/BEERS2008.yaml"
};

static const unsigned char file210[] = {
#embed "../Sources/BG.yaml"
};

static const unsigned char file211[] = {
#embed "../Sources/BMJ-ARTH.yaml"
};

static const unsigned char file212[] = {
#embed "../Sources/BMJBP-PFP.yaml"
};

static const unsigned char file213[] = {
#embed "../Sources/BREDA2021.yaml"
};

static const unsigned char file214[] = {
#embed "../Sources/CALF-GEN.yaml"
};

static const unsigned char file215[] = {
#embed "../Sources/CASTELLOTE2014.yaml"
};

static const unsigned char file216[] = {
#embed "../Sources/CCLG.yaml"
};

static const unsigned char file217[] = {
#embed "../Sources/CDC-SP.yaml"
};

static const unsigned char file218[] = {
#embed "../Sources/CES-CARD.yaml"
};

static const unsigned char file219[] = {
#embed "../Sources/CLINGATE-ITB.yaml"
};

static const unsigned char file220[] = {
#embed "../Sources/COCHRANE-SLR.yaml"
};

static const unsigned char file221[] = {
#embed "../Sources/COMPART.yaml"
};

static const unsigned char file222[] = {
#embed "../Sources/CORN-RF.yaml"
};

static const unsigned char file223[] = {
#embed "../Sources/CROSSLEY2016.yaml"
};

static const unsigned char file224[] = {
#embed "../Sources/ELLIS-EXC.yaml"
};

static const unsigned char file225[] = {
#embed "../Sources/ERICKSON2017.yaml"
};

static const unsigned char file226[] = {
#embed "../Sources/ESCAPE.yaml"
};

static const unsigned char file227[] = {
#embed "../Sources/ESSKA2016.yaml"
};

static const unsigned char file228[] = {
#embed "../Sources/ETR.yaml"
};

static const unsigned char file229[] = {
#embed "../Sources/FLEX-ES.yaml"
};

static const unsigned char file230[] = {
#embed "../Sources/GARBER2011.yaml"
};

static const unsigned char file231[] = {
#embed "../Sources/GLOS-RF.yaml"
};

static const unsigned char file232[] = {
#embed "../Sources/GLOSHOSP-DVT.yaml"
};

static const unsigned char file233[] = {
#embed "../Sources/GSTT-MEN.yaml"
};

static const unsigned char file234[] = {
#embed "../Sources/HEATCOLD.yaml"
};

static const unsigned char file235[] = {
#embed "../Sources/HERRINGTON2008.yaml"
};

static const unsigned char file236[] = {
#embed "../Sources/INGRAM2024.yaml"
};

static const unsigned char file237[] = {
#embed "../Sources/ISHOI2020.yaml"
};

static const unsigned char file238[] = {
#embed "../Sources/JAT-HSI-2022.yaml"
};

static const unsigned char file239[] = {
#embed "../Sources/JOSPT-HSI-2022.yaml"
};

static const unsigned char file240[] = {
#embed "../Sources/JOSPT-LBP-2021.yaml"
};

static const unsigned char file241[] = {
#embed "../Sources/JOSPT-PFP-2019.yaml"
};

static const unsigned char file242[] = {
#embed "../Sources/KNEEDOC.yaml"
};

static const unsigned char file243[] = {
#embed "../Sources/KUILART2005.yaml"
};

static const unsigned char file244[] = {
#embed "../Sources/KWON2014.yaml"
};

static const unsigned char file245[] = {
#embed "../Sources/LOTHIAN-RF.yaml"
};

static const unsigned char file246[] = {
#embed "../Sources/MCGILL-FLOSS.yaml"
};

static const unsigned char file247[] = {
#embed "../Sources/MCGILL.yaml"
};

static const unsigned char file248[] = {
#embed "../Sources/MSD-HAM.yaml"
};

static const unsigned char file249[] = {
#embed "../Sources/MTW-NHS.yaml"
};

static const unsigned char file250[] = {
#embed "../Sources/NATA2018.yaml"
};

static const unsigned char file251[] = {
#embed "../Sources/NCA-KNEE.yaml"
};

static const unsigned char file252[] = {
#embed "../Sources/NHS-AAA.yaml"
};

static const unsigned char file253[] = {
#embed "../Sources/NHS-BAKER.yaml"
};

static const unsigned char file254[] = {
#embed "../Sources/NHS-DVT.yaml"
};

static const unsigned char file255[] = {
#embed "../Sources/NHS-HAM.yaml"
};

static const unsigned char file256[] = {
#embed "../Sources/NHS-KNEE.yaml"
};

static const unsigned char file257[] = {
#embed "../Sources/NHS-SCI.yaml"
};

static const unsigned char file258[] = {
#embed "../Sources/NHS-SEPTIC.yaml"
};

static const unsigned char file259[] = {
#embed "../Sources/NICE-CKS.yaml"
};

static const unsigned char file260[] = {
#embed "../Sources/NICE-NG12.yaml"
};

static const unsigned char file261[] = {
#embed "../Sources/NICE-NG226.yaml"
};

static const unsigned char file262[] = {
#embed "../Sources/NICE-NG59.yaml"
};

static const unsigned char file263[] = {
#embed "../Sources/NPSA-ALI.yaml"
};

static const unsigned char file264[] = {
#embed "../Sources/NSAID.yaml"
};

static const unsigned char file265[] = {
#embed "../Sources/NUNEZ2025.yaml"
};

static const unsigned char file266[] = {
#embed "../Sources/ORTHO-INST.yaml"
};

static const unsigned char file267[] = {
#embed "../Sources/OSD-GEN.yaml"
};

static const unsigned char file268[] = {
#embed "../Sources/OSD2020.yaml"
};

static const unsigned char file269[] = {
#embed "../Sources/OTTAWA.yaml"
};

static const unsigned char file270[] = {
#embed "../Sources/PEMAT.yaml"
};

static const unsigned char file271[] = {
#embed "../Sources/PHT-GEN.yaml"
};

static const unsigned char file272[] = {
#embed "../Sources/PIRI.yaml"
};

static const unsigned char file273[] = {
#embed "../Sources/PMC3445060.yaml"
};

static const unsigned char file274[] = {
#embed "../Sources/POOLE-NHS.yaml"
};

static const unsigned char file275[] = {
#embed "../Sources/PT-LOAD.yaml"
};

static const unsigned char file276[] = {
#embed "../Sources/SEED1.yaml"
};

static const unsigned char file277[] = {
#embed "../Sources/SEED2.yaml"
};

static const unsigned char file278[] = {
#embed "../Sources/SHARMA2016.yaml"
};

static const unsigned char file279[] = {
#embed "../Sources/SIRONA-MEN.yaml"
};

static const unsigned char file280[] = {
#embed "../Sources/SLR-LIMB.yaml"
};

static const unsigned char file281[] = {
#embed "../Sources/STEADI.yaml"
};

static const unsigned char file282[] = {
#embed "../Sources/THOMEE1997.yaml"
};

static const unsigned char file283[] = {
#embed "../Sources/TRAFFIC.yaml"
};

static const unsigned char file284[] = {
#embed "../Sources/UHMB-KNEE.yaml"
};

static const unsigned char file285[] = {
#embed "../Sources/VERSUS-KNEE.yaml"
};

static const unsigned char file286[] = {
#embed "../Sources/VERSUS-SEPTIC.yaml"
};

static const unsigned char file287[] = {
#embed "../Sources/YILDIRIM2018.yaml"
};

static const unsigned char file288[] = {
#embed "../Translations/ar/Advice.yaml"
};

static const unsigned char file289[] = {
#embed "../Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file290[] = {
#embed "../Translations/ar/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file291[] = {
#embed "../Translations/ar/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file292[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file293[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file294[] = {
#embed "../Translations/ar/Exercises/hamstring-set.yaml"
};

static const unsigned char file295[] = {
#embed "../Translations/ar/Exercises/march-warm-up.yaml"
};

static const unsigned char file296[] = {
#embed "../Translations/ar/Exercises/quad-set.yaml"
};

static const unsigned char file297[] = {
#embed "../Translations/ar/RedFlags.yaml"
};

static const unsigned char file298[] = {
#embed "../Translations/es/Advice.yaml"
};

static const unsigned char file299[] = {
#embed "../Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml"
};

static const unsigned char file300[] = {
#embed "../Translations/es/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file301[] = {
#embed "../Translations/es/Exercises/abdominal-brace.yaml"
};

static const unsigned char file302[] = {
#embed "../Translations/es/Exercises/ankle-pumps.yaml"
};

static const unsigned char file303[] = {
#embed "../Translations/es/Exercises/ball-release-glute.yaml"
};

static const unsigned char file304[] = {
#embed "../Translations/es/Exercises/bird-dog.yaml"
};

static const unsigned char file305[] = {
#embed "../Translations/es/Exercises/bridge-long-lever.yaml"
};

static const unsigned char file306[] = {
#embed "../Translations/es/Exercises/bridge.yaml"
};

static const unsigned char file307[] = {
#embed "../Translations/es/Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file308[] = {
#embed "../Translations/es/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file309[] = {
#embed "../Translations/es/Exercises/cat-camel.yaml"
};

static const unsigned char file310[] = {
#embed "../Translations/es/Exercises/clamshell.yaml"
};

static const unsigned char file311[] = {
#embed "../Translations/es/Exercises/curl-up.yaml"
};

static const unsigned char file312[] = {
#embed "../Translations/es/Exercises/dead-bug.yaml"
};

static const unsigned char file313[] = {
#embed "../Translations/es/Exercises/exercise-bike.yaml"
};

static const unsigned char file314[] = {
#embed "../Translations/es/Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file315[] = {
#embed "../Translations/es/Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file316[] = {
#embed "../Translations/es/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file317[] = {
#embed "../Translations/es/Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file318[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file319[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file320[] = {
#embed "../Translations/es/Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file321[] = {
#embed "../Translations/es/Exercises/hamstring-set.yaml"
};

static const unsigned char file322[] = {
#embed "../Translations/es/Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file323[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file324[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file325[] = {
#embed "../Translations/es/Exercises/hip-hinge.yaml"
};

static const unsigned char file326[] = {
#embed "../Translations/es/Exercises/isometric-leg-extension-belt.yaml"
};

static const unsigned char file327[] = {
#embed "../Translations/es/Exercises/knee-bend-seated-assisted.yaml"
};

static const unsigned char file328[] = {
#embed "../Translations/es/Exercises/knee-extension-prop.yaml"
};

static const unsigned char file329[] = {
#embed "../Translations/es/Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file330[] = {
#embed "../Translations/es/Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file331[] = {
#embed "../Translations/es/Exercises/long-arc-quad.yaml"
};

static const unsigned char file332[] = {
#embed "../Translations/es/Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file333[] = {
#embed "../Translations/es/Exercises/march-warm-up.yaml"
};

static const unsigned char file334[] = {
#embed "../Translations/es/Exercises/mini-squat.yaml"
};

static const unsigned char file335[] = {
#embed "../Translations/es/Exercises/nordic-curl.yaml"
};

static const unsigned char file336[] = {
#embed "../Translations/es/Exercises/patella-glide-self.yaml"
};

static const unsigned char file337[] = {
#embed "../Translations/es/Exercises/pelvic-tilt.yaml"
};

static const unsigned char file338[] = {
#embed "../Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file339[] = {
#embed "../Translations/es/Exercises/plank-forearm.yaml"
};

static const unsigned char file340[] = {
#embed "../Translations/es/Exercises/prone-press-up.yaml"
};

static const unsigned char file341[] = {
#embed "../Translations/es/Exercises/quad-set.yaml"
};

static const unsigned char file342[] = {
#embed "../Translations/es/Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file343[] = {
#embed "../Translations/es/Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file344[] = {
#embed "../Translations/es/Exercises/rest-90-90.yaml"
};

static const unsigned char file345[] = {
#embed "../Translations/es/Exercises/roller-hamstring.yaml"
};

static const unsigned char file346[] = {
#embed "../Translations/es/Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file347[] = {
#embed "../Translations/es/Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file348[] = {
#embed "../Translations/es/Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file349[] = {
#embed "../Translations/es/Exercises/short-arc-quad.yaml"
};

static const unsigned char file350[] = {
#embed "../Translations/es/Exercises/side-plank-knees.yaml"
};

static const unsigned char file351[] = {
#embed "../Translations/es/Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file352[] = {
#embed "../Translations/es/Exercises/single-leg-stand.yaml"
};

static const unsigned char file353[] = {
#embed "../Translations/es/Exercises/sit-to-stand.yaml"
};

static const unsigned char file354[] = {
#embed "../Translations/es/Exercises/step-down.yaml"
};

static const unsigned char file355[] = {
#embed "../Translations/es/Exercises/step-up.yaml"
};

static const unsigned char file356[] = {
#embed "../Translations/es/Exercises/straight-leg-raise.yaml"
};

static const unsigned char file357[] = {
#embed "../Translations/es/Exercises/terminal-knee-extension-band.yaml"
};

static const unsigned char file358[] = {
#embed "../Translations/es/Exercises/walk-interval.yaml"
};

static const unsigned char file359[] = {
#embed "../Translations/es/Exercises/wall-sit.yaml"
};

static const unsigned char file360[] = {
#embed "../Translations/es/RedFlags.yaml"
};

static const unsigned char file361[] = {
#embed "../Translations/es/Routines/no-floor-1.yaml"
};

static const unsigned char file362[] = {
#embed "../Translations/es/Routines/no-floor-2.yaml"
};

static const unsigned char file363[] = {
#embed "../Translations/vi/Advice.yaml"
};

static const unsigned char file364[] = {
#embed "../Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file365[] = {
#embed "../Translations/vi/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file366[] = {
#embed "../Translations/vi/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file367[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file368[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file369[] = {
#embed "../Translations/vi/Exercises/hamstring-set.yaml"
};

static const unsigned char file370[] = {
#embed "../Translations/vi/Exercises/march-warm-up.yaml"
};

static const unsigned char file371[] = {
#embed "../Translations/vi/Exercises/quad-set.yaml"
};

static const unsigned char file372[] = {
#embed "../Translations/vi/RedFlags.yaml"
};

static const unsigned char file373[] = {
#embed "../Translations/zh/Advice.yaml"
};

static const unsigned char file374[] = {
#embed "../Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file375[] = {
#embed "../Translations/zh/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file376[] = {
#embed "../Translations/zh/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file377[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file378[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file379[] = {
#embed "../Translations/zh/Exercises/hamstring-set.yaml"
};

static const unsigned char file380[] = {
#embed "../Translations/zh/Exercises/march-warm-up.yaml"
};

static const unsigned char file381[] = {
#embed "../Translations/zh/Exercises/quad-set.yaml"
};

static const unsigned char file382[] = {
#embed "../Translations/zh/RedFlags.yaml"
};

static const struct CAssetsFile files[] = {
  {"Advice.yaml", file0, sizeof file0},
  {"Conditions/sciatic-hamstring-knee-pain.yaml", file1, sizeof file1},
  {"Conditions/tight-hamstrings-knee-pain.yaml", file2, sizeof file2},
  {"ExerciseSheet.yaml", file3, sizeof file3},
  {"Exercises/abdominal-brace.yaml", file4, sizeof file4},
  {"Exercises/ankle-pumps.yaml", file5, sizeof file5},
  {"Exercises/ball-release-glute.yaml", file6, sizeof file6},
  {"Exercises/bird-dog.yaml", file7, sizeof file7},
  {"Exercises/bridge-long-lever.yaml", file8, sizeof file8},
  {"Exercises/bridge.yaml", file9, sizeof file9},
  {"Exercises/calf-stretch-towel.yaml", file10, sizeof file10},
  {"Exercises/calf-stretch-wall-straight.yaml", file11, sizeof file11},
  {"Exercises/cat-camel.yaml", file12, sizeof file12},
  {"Exercises/clamshell.yaml", file13, sizeof file13},
  {"Exercises/curl-up.yaml", file14, sizeof file14},
  {"Exercises/dead-bug.yaml", file15, sizeof file15},
  {"Exercises/exercise-bike.yaml", file16, sizeof file16},
  {"Exercises/ham-stretch-doorway.yaml", file17, sizeof file17},
  {"Exercises/ham-stretch-long-sit.yaml", file18, sizeof file18},
  {"Exercises/ham-stretch-seated-chair.yaml", file19, sizeof file19},
  {"Exercises/ham-stretch-standing-step.yaml", file20, sizeof file20},
  {"Exercises/ham-stretch-supine-9090.yaml", file21, sizeof file21},
  {"Exercises/ham-stretch-supine-strap.yaml", file22, sizeof file22},
  {"Exercises/hamstring-curl-standing.yaml", file23, sizeof file23},
  {"Exercises/hamstring-set.yaml", file24, sizeof file24},
  {"Exercises/hip-abduction-standing.yaml", file25, sizeof file25},
  {"Exercises/hip-flexor-stretch-bed-edge.yaml", file26, sizeof file26},
  {"Exercises/hip-flexor-stretch-half-kneel.yaml", file27, sizeof file27},
  {"Exercises/hip-hinge.yaml", file28, sizeof file28},
  {"Exercises/isometric-leg-extension-belt.yaml", file29, sizeof file29},
  {"Exercises/knee-bend-seated-assisted.yaml", file30, sizeof file30},
  {"Exercises/knee-extension-prop.yaml", file31, sizeof file31},
  {"Exercises/knee-to-chest-double.yaml", file32, sizeof file32},
  {"Exercises/knee-to-chest-single.yaml", file33, sizeof file33},
  {"Exercises/long-arc-quad.yaml", file34, sizeof file34},
  {"Exercises/lower-trunk-rotation.yaml", file35, sizeof file35},
  {"Exercises/march-warm-up.yaml", file36, sizeof file36},
  {"Exercises/mini-squat.yaml", file37, sizeof file37},
  {"Exercises/nordic-curl.yaml", file38, sizeof file38},
  {"Exercises/patella-glide-self.yaml", file39, sizeof file39},
  {"Exercises/pelvic-tilt.yaml", file40, sizeof file40},
  {"Exercises/piriformis-stretch-figure4-supine.yaml", file41, sizeof file41},
  {"Exercises/plank-forearm.yaml", file42, sizeof file42},
  {"Exercises/prone-press-up.yaml", file43, sizeof file43},
  {"Exercises/quad-set.yaml", file44, sizeof file44},
  {"Exercises/quad-stretch-side-lying.yaml", file45, sizeof file45},
  {"Exercises/quad-stretch-standing.yaml", file46, sizeof file46},
  {"Exercises/rest-90-90.yaml", file47, sizeof file47},
  {"Exercises/roller-hamstring.yaml", file48, sizeof file48},
  {"Exercises/sciatic-slider-seated.yaml", file49, sizeof file49},
  {"Exercises/sciatic-slider-supine.yaml", file50, sizeof file50},
  {"Exercises/sciatic-tensioner-seated.yaml", file51, sizeof file51},
  {"Exercises/short-arc-quad.yaml", file52, sizeof file52},
  {"Exercises/side-plank-knees.yaml", file53, sizeof file53},
  {"Exercises/single-leg-deadlift.yaml", file54, sizeof file54},
  {"Exercises/single-leg-stand.yaml", file55, sizeof file55},
  {"Exercises/sit-to-stand.yaml", file56, sizeof file56},
  {"Exercises/step-down.yaml", file57, sizeof file57},
  {"Exercises/step-up.yaml", file58, sizeof file58},
  {"Exercises/straight-leg-raise.yaml", file59, sizeof file59},
  {"Exercises/terminal-knee-extension-band.yaml", file60, sizeof file60},
  {"Exercises/walk-interval.yaml", file61, sizeof file61},
  {"Exercises/wall-sit.yaml", file62, sizeof file62},
  {"Looks/A.yaml", file63, sizeof file63},
  {"Looks/B.yaml", file64, sizeof file64},
  {"Looks/C.yaml", file65, sizeof file65},
  {"Looks/D.yaml", file66, sizeof file66},
  {"Looks/E.yaml", file67, sizeof file67},
  {"Looks/F.yaml", file68, sizeof file68},
  {"Phrases/ar.yaml", file69, sizeof file69},
  {"Phrases/en.yaml", file70, sizeof file70},
  {"Phrases/es.yaml", file71, sizeof file71},
  {"Phrases/vi.yaml", file72, sizeof file72},
  {"Phrases/zh.yaml", file73, sizeof file73},
  {"Pictures/abdominal-brace.picture", file74, sizeof file74},
  {"Pictures/ankle-pumps.picture", file75, sizeof file75},
  {"Pictures/ball-release-glute.picture", file76, sizeof file76},
  {"Pictures/bird-dog.picture", file77, sizeof file77},
  {"Pictures/bridge-long-lever.picture", file78, sizeof file78},
  {"Pictures/bridge.picture", file79, sizeof file79},
  {"Pictures/calf-stretch-towel.picture", file80, sizeof file80},
  {"Pictures/calf-stretch-wall-straight.picture", file81, sizeof file81},
  {"Pictures/cat-camel.picture", file82, sizeof file82},
  {"Pictures/clamshell.picture", file83, sizeof file83},
  {"Pictures/curl-up.picture", file84, sizeof file84},
  {"Pictures/dead-bug.picture", file85, sizeof file85},
  {"Pictures/exercise-bike.picture", file86, sizeof file86},
  {"Pictures/ham-stretch-doorway.picture", file87, sizeof file87},
  {"Pictures/ham-stretch-long-sit.picture", file88, sizeof file88},
  {"Pictures/ham-stretch-seated-chair.picture", file89, sizeof file89},
  {"Pictures/ham-stretch-standing-step.picture", file90, sizeof file90},
  {"Pictures/ham-stretch-supine-9090.picture", file91, sizeof file91},
  {"Pictures/ham-stretch-supine-strap.picture", file92, sizeof file92},
  {"Pictures/hamstring-curl-standing.picture", file93, sizeof file93},
  {"Pictures/hamstring-set.picture", file94, sizeof file94},
  {"Pictures/hip-abduction-standing.picture", file95, sizeof file95},
  {"Pictures/hip-flexor-stretch-bed-edge.picture", file96, sizeof file96},
  {"Pictures/hip-flexor-stretch-half-kneel.picture", file97, sizeof file97},
  {"Pictures/hip-hinge.picture", file98, sizeof file98},
  {"Pictures/isometric-leg-extension-belt.picture", file99, sizeof file99},
  {"Pictures/knee-bend-seated-assisted.picture", file100, sizeof file100},
  {"Pictures/knee-extension-prop.picture", file101, sizeof file101},
  {"Pictures/knee-to-chest-double.picture", file102, sizeof file102},
  {"Pictures/knee-to-chest-single.picture", file103, sizeof file103},
  {"Pictures/long-arc-quad.picture", file104, sizeof file104},
  {"Pictures/lower-trunk-rotation.picture", file105, sizeof file105},
  {"Pictures/march-warm-up.picture", file106, sizeof file106},
  {"Pictures/mini-squat.picture", file107, sizeof file107},
  {"Pictures/nordic-curl.picture", file108, sizeof file108},
  {"Pictures/patella-glide-self.picture", file109, sizeof file109},
  {"Pictures/pelvic-tilt.picture", file110, sizeof file110},
  {"Pictures/piriformis-stretch-figure4-supine.picture", file111, sizeof file111},
  {"Pictures/plank-forearm.picture", file112, sizeof file112},
  {"Pictures/prone-press-up.picture", file113, sizeof file113},
  {"Pictures/quad-set.picture", file114, sizeof file114},
  {"Pictures/quad-stretch-side-lying.picture", file115, sizeof file115},
  {"Pictures/quad-stretch-standing.picture", file116, sizeof file116},
  {"Pictures/rest-90-90.picture", file117, sizeof file117},
  {"Pictures/roller-hamstring.picture", file118, sizeof file118},
  {"Pictures/sciatic-slider-seated.picture", file119, sizeof file119},
  {"Pictures/sciatic-slider-supine.picture", file120, sizeof file120},
  {"Pictures/sciatic-tensioner-seated.picture", file121, sizeof file121},
  {"Pictures/short-arc-quad.picture", file122, sizeof file122},
  {"Pictures/side-plank-knees.picture", file123, sizeof file123},
  {"Pictures/single-leg-deadlift.picture", file124, sizeof file124},
  {"Pictures/single-leg-stand.picture", file125, sizeof file125},
  {"Pictures/sit-to-stand.picture", file126, sizeof file126},
  {"Pictures/step-down.picture", file127, sizeof file127},
  {"Pictures/step-up.picture", file128, sizeof file128},
  {"Pictures/straight-leg-raise.picture", file129, sizeof file129},
  {"Pictures/terminal-knee-extension-band.picture", file130, sizeof file130},
  {"Pictures/walk-interval.picture", file131, sizeof file131},
  {"Pictures/wall-sit.picture", file132, sizeof file132},
  {"Poses/abdominal-brace.yaml", file133, sizeof file133},
  {"Poses/ankle-pumps.yaml", file134, sizeof file134},
  {"Poses/ball-release-glute.yaml", file135, sizeof file135},
  {"Poses/bird-dog.yaml", file136, sizeof file136},
  {"Poses/bridge-long-lever.yaml", file137, sizeof file137},
  {"Poses/bridge.yaml", file138, sizeof file138},
  {"Poses/calf-stretch-towel.yaml", file139, sizeof file139},
  {"Poses/calf-stretch-wall-straight.yaml", file140, sizeof file140},
  {"Poses/cat-camel.yaml", file141, sizeof file141},
  {"Poses/clamshell.yaml", file142, sizeof file142},
  {"Poses/curl-up.yaml", file143, sizeof file143},
  {"Poses/dead-bug.yaml", file144, sizeof file144},
  {"Poses/exercise-bike.yaml", file145, sizeof file145},
  {"Poses/ham-stretch-doorway.yaml", file146, sizeof file146},
  {"Poses/ham-stretch-long-sit.yaml", file147, sizeof file147},
  {"Poses/ham-stretch-seated-chair.yaml", file148, sizeof file148},
  {"Poses/ham-stretch-standing-step.yaml", file149, sizeof file149},
  {"Poses/ham-stretch-supine-9090.yaml", file150, sizeof file150},
  {"Poses/ham-stretch-supine-strap.yaml", file151, sizeof file151},
  {"Poses/hamstring-curl-standing.yaml", file152, sizeof file152},
  {"Poses/hamstring-set.yaml", file153, sizeof file153},
  {"Poses/hip-abduction-standing.yaml", file154, sizeof file154},
  {"Poses/hip-flexor-stretch-bed-edge.yaml", file155, sizeof file155},
  {"Poses/hip-flexor-stretch-half-kneel.yaml", file156, sizeof file156},
  {"Poses/hip-hinge.yaml", file157, sizeof file157},
  {"Poses/isometric-leg-extension-belt.yaml", file158, sizeof file158},
  {"Poses/knee-bend-seated-assisted.yaml", file159, sizeof file159},
  {"Poses/knee-extension-prop.yaml", file160, sizeof file160},
  {"Poses/knee-to-chest-double.yaml", file161, sizeof file161},
  {"Poses/knee-to-chest-single.yaml", file162, sizeof file162},
  {"Poses/long-arc-quad.yaml", file163, sizeof file163},
  {"Poses/lower-trunk-rotation.yaml", file164, sizeof file164},
  {"Poses/march-warm-up.yaml", file165, sizeof file165},
  {"Poses/mini-squat.yaml", file166, sizeof file166},
  {"Poses/nordic-curl.yaml", file167, sizeof file167},
  {"Poses/patella-glide-self.yaml", file168, sizeof file168},
  {"Poses/pelvic-tilt.yaml", file169, sizeof file169},
  {"Poses/piriformis-stretch-figure4-supine.yaml", file170, sizeof file170},
  {"Poses/plank-forearm.yaml", file171, sizeof file171},
  {"Poses/prone-press-up.yaml", file172, sizeof file172},
  {"Poses/quad-set.yaml", file173, sizeof file173},
  {"Poses/quad-stretch-side-lying.yaml", file174, sizeof file174},
  {"Poses/quad-stretch-standing.yaml", file175, sizeof file175},
  {"Poses/rest-90-90.yaml", file176, sizeof file176},
  {"Poses/roller-hamstring.yaml", file177, sizeof file177},
  {"Poses/sciatic-slider-seated.yaml", file178, sizeof file178},
  {"Poses/sciatic-slider-supine.yaml", file179, sizeof file179},
  {"Poses/sciatic-tensioner-seated.yaml", file180, sizeof file180},
  {"Poses/short-arc-quad.yaml", file181, sizeof file181},
  {"Poses/side-plank-knees.yaml", file182, sizeof file182},
  {"Poses/single-leg-deadlift.yaml", file183, sizeof file183},
  {"Poses/single-leg-stand.yaml", file184, sizeof file184},
  {"Poses/sit-to-stand.yaml", file185, sizeof file185},
  {"Poses/step-down.yaml", file186, sizeof file186},
  {"Poses/step-up.yaml", file187, sizeof file187},
  {"Poses/straight-leg-raise.yaml", file188, sizeof file188},
  {"Poses/terminal-knee-extension-band.yaml", file189, sizeof file189},
  {"Poses/walk-interval.yaml", file190, sizeof file190},
  {"Poses/wall-sit.yaml", file191, sizeof file191},
  {"RedFlags.yaml", file192, sizeof file192},
  {"Routines/no-floor-1.yaml", file193, sizeof file193},
  {"Routines/no-floor-2.yaml", file194, sizeof file194},
  {"Skeletons/clinic.yaml", file195, sizeof file195},
  {"Skeletons/codes.yaml", file196, sizeof file196},
  {"Skeletons/condition.yaml", file197, sizeof file197},
  {"Skeletons/exercise.yaml", file198, sizeof file198},
  {"Skeletons/patient.yaml", file199, sizeof file199},
  {"Sources/AAA-MEN.yaml", file200, sizeof file200},
  {"Sources/AAFP-PFP.yaml", file201, sizeof file201},
  {"Sources/AAFP-SCFE.yaml", file202, sizeof file202},
  {"Sources/AAOS-HAM.yaml", file203, sizeof file203},
  {"Sources/AAOS-HIP.yaml", file204, sizeof file204},
  {"Sources/AAOS-KNEE.yaml", file205, sizeof file205},
  {"Sources/AAOS-SPINE.yaml", file206, sizeof file206},
  {"Sources/ACSM.yaml", file207, sizeof file207},
  {"Sources/BANDY1997.yaml", file208, sizeof file208},
  {"Sources/BEERS2008.yaml", file209, sizeof file209},
  {"Sources/BG.yaml", file210, sizeof file210},
  {"Sources/BMJ-ARTH.yaml", file211, sizeof file211},
  {"Sources/BMJBP-PFP.yaml", file212, sizeof file212},
  {"Sources/BREDA2021.yaml", file213, sizeof file213},
  {"Sources/CALF-GEN.yaml", file214, sizeof file214},
  {"Sources/CASTELLOTE2014.yaml", file215, sizeof file215},
  {"Sources/CCLG.yaml", file216, sizeof file216},
  {"Sources/CDC-SP.yaml", file217, sizeof file217},
  {"Sources/CES-CARD.yaml", file218, sizeof file218},
  {"Sources/CLINGATE-ITB.yaml", file219, sizeof file219},
  {"Sources/COCHRANE-SLR.yaml", file220, sizeof file220},
  {"Sources/COMPART.yaml", file221, sizeof file221},
  {"Sources/CORN-RF.yaml", file222, sizeof file222},
  {"Sources/CROSSLEY2016.yaml", file223, sizeof file223},
  {"Sources/ELLIS-EXC.yaml", file224, sizeof file224},
  {"Sources/ERICKSON2017.yaml", file225, sizeof file225},
  {"Sources/ESCAPE.yaml", file226, sizeof file226},
  {"Sources/ESSKA2016.yaml", file227, sizeof file227},
  {"Sources/ETR.yaml", file228, sizeof file228},
  {"Sources/FLEX-ES.yaml", file229, sizeof file229},
  {"Sources/GARBER2011.yaml", file230, sizeof file230},
  {"Sources/GLOS-RF.yaml", file231, sizeof file231},
  {"Sources/GLOSHOSP-DVT.yaml", file232, sizeof file232},
  {"Sources/GSTT-MEN.yaml", file233, sizeof file233},
  {"Sources/HEATCOLD.yaml", file234, sizeof file234},
  {"Sources/HERRINGTON2008.yaml", file235, sizeof file235},
  {"Sources/INGRAM2024.yaml", file236, sizeof file236},
  {"Sources/ISHOI2020.yaml", file237, sizeof file237},
  {"Sources/JAT-HSI-2022.yaml", file238, sizeof file238},
  {"Sources/JOSPT-HSI-2022.yaml", file239, sizeof file239},
  {"Sources/JOSPT-LBP-2021.yaml", file240, sizeof file240},
  {"Sources/JOSPT-PFP-2019.yaml", file241, sizeof file241},
  {"Sources/KNEEDOC.yaml", file242, sizeof file242},
  {"Sources/KUILART2005.yaml", file243, sizeof file243},
  {"Sources/KWON2014.yaml", file244, sizeof file244},
  {"Sources/LOTHIAN-RF.yaml", file245, sizeof file245},
  {"Sources/MCGILL-FLOSS.yaml", file246, sizeof file246},
  {"Sources/MCGILL.yaml", file247, sizeof file247},
  {"Sources/MSD-HAM.yaml", file248, sizeof file248},
  {"Sources/MTW-NHS.yaml", file249, sizeof file249},
  {"Sources/NATA2018.yaml", file250, sizeof file250},
  {"Sources/NCA-KNEE.yaml", file251, sizeof file251},
  {"Sources/NHS-AAA.yaml", file252, sizeof file252},
  {"Sources/NHS-BAKER.yaml", file253, sizeof file253},
  {"Sources/NHS-DVT.yaml", file254, sizeof file254},
  {"Sources/NHS-HAM.yaml", file255, sizeof file255},
  {"Sources/NHS-KNEE.yaml", file256, sizeof file256},
  {"Sources/NHS-SCI.yaml", file257, sizeof file257},
  {"Sources/NHS-SEPTIC.yaml", file258, sizeof file258},
  {"Sources/NICE-CKS.yaml", file259, sizeof file259},
  {"Sources/NICE-NG12.yaml", file260, sizeof file260},
  {"Sources/NICE-NG226.yaml", file261, sizeof file261},
  {"Sources/NICE-NG59.yaml", file262, sizeof file262},
  {"Sources/NPSA-ALI.yaml", file263, sizeof file263},
  {"Sources/NSAID.yaml", file264, sizeof file264},
  {"Sources/NUNEZ2025.yaml", file265, sizeof file265},
  {"Sources/ORTHO-INST.yaml", file266, sizeof file266},
  {"Sources/OSD-GEN.yaml", file267, sizeof file267},
  {"Sources/OSD2020.yaml", file268, sizeof file268},
  {"Sources/OTTAWA.yaml", file269, sizeof file269},
  {"Sources/PEMAT.yaml", file270, sizeof file270},
  {"Sources/PHT-GEN.yaml", file271, sizeof file271},
  {"Sources/PIRI.yaml", file272, sizeof file272},
  {"Sources/PMC3445060.yaml", file273, sizeof file273},
  {"Sources/POOLE-NHS.yaml", file274, sizeof file274},
  {"Sources/PT-LOAD.yaml", file275, sizeof file275},
  {"Sources/SEED1.yaml", file276, sizeof file276},
  {"Sources/SEED2.yaml", file277, sizeof file277},
  {"Sources/SHARMA2016.yaml", file278, sizeof file278},
  {"Sources/SIRONA-MEN.yaml", file279, sizeof file279},
  {"Sources/SLR-LIMB.yaml", file280, sizeof file280},
  {"Sources/STEADI.yaml", file281, sizeof file281},
  {"Sources/THOMEE1997.yaml", file282, sizeof file282},
  {"Sources/TRAFFIC.yaml", file283, sizeof file283},
  {"Sources/UHMB-KNEE.yaml", file284, sizeof file284},
  {"Sources/VERSUS-KNEE.yaml", file285, sizeof file285},
  {"Sources/VERSUS-SEPTIC.yaml", file286, sizeof file286},
  {"Sources/YILDIRIM2018.yaml", file287, sizeof file287},
  {"Translations/ar/Advice.yaml", file288, sizeof file288},
  {"Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml", file289, sizeof file289},
  {"Translations/ar/Exercises/calf-stretch-wall-straight.yaml", file290, sizeof file290},
  {"Translations/ar/Exercises/ham-stretch-seated-chair.yaml", file291, sizeof file291},
  {"Translations/ar/Exercises/ham-stretch-supine-9090.yaml", file292, sizeof file292},
  {"Translations/ar/Exercises/ham-stretch-supine-strap.yaml", file293, sizeof file293},
  {"Translations/ar/Exercises/hamstring-set.yaml", file294, sizeof file294},
  {"Translations/ar/Exercises/march-warm-up.yaml", file295, sizeof file295},
  {"Translations/ar/Exercises/quad-set.yaml", file296, sizeof file296},
  {"Translations/ar/RedFlags.yaml", file297, sizeof file297},
  {"Translations/es/Advice.yaml", file298, sizeof file298},
  {"Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml", file299, sizeof file299},
  {"Translations/es/Conditions/tight-hamstrings-knee-pain.yaml", file300, sizeof file300},
  {"Translations/es/Exercises/abdominal-brace.yaml", file301, sizeof file301},
  {"Translations/es/Exercises/ankle-pumps.yaml", file302, sizeof file302},
  {"Translations/es/Exercises/ball-release-glute.yaml", file303, sizeof file303},
  {"Translations/es/Exercises/bird-dog.yaml", file304, sizeof file304},
  {"Translations/es/Exercises/bridge-long-lever.yaml", file305, sizeof file305},
  {"Translations/es/Exercises/bridge.yaml", file306, sizeof file306},
  {"Translations/es/Exercises/calf-stretch-towel.yaml", file307, sizeof file307},
  {"Translations/es/Exercises/calf-stretch-wall-straight.yaml", file308, sizeof file308},
  {"Translations/es/Exercises/cat-camel.yaml", file309, sizeof file309},
  {"Translations/es/Exercises/clamshell.yaml", file310, sizeof file310},
  {"Translations/es/Exercises/curl-up.yaml", file311, sizeof file311},
  {"Translations/es/Exercises/dead-bug.yaml", file312, sizeof file312},
  {"Translations/es/Exercises/exercise-bike.yaml", file313, sizeof file313},
  {"Translations/es/Exercises/ham-stretch-doorway.yaml", file314, sizeof file314},
  {"Translations/es/Exercises/ham-stretch-long-sit.yaml", file315, sizeof file315},
  {"Translations/es/Exercises/ham-stretch-seated-chair.yaml", file316, sizeof file316},
  {"Translations/es/Exercises/ham-stretch-standing-step.yaml", file317, sizeof file317},
  {"Translations/es/Exercises/ham-stretch-supine-9090.yaml", file318, sizeof file318},
  {"Translations/es/Exercises/ham-stretch-supine-strap.yaml", file319, sizeof file319},
  {"Translations/es/Exercises/hamstring-curl-standing.yaml", file320, sizeof file320},
  {"Translations/es/Exercises/hamstring-set.yaml", file321, sizeof file321},
  {"Translations/es/Exercises/hip-abduction-standing.yaml", file322, sizeof file322},
  {"Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml", file323, sizeof file323},
  {"Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml", file324, sizeof file324},
  {"Translations/es/Exercises/hip-hinge.yaml", file325, sizeof file325},
  {"Translations/es/Exercises/isometric-leg-extension-belt.yaml", file326, sizeof file326},
  {"Translations/es/Exercises/knee-bend-seated-assisted.yaml", file327, sizeof file327},
  {"Translations/es/Exercises/knee-extension-prop.yaml", file328, sizeof file328},
  {"Translations/es/Exercises/knee-to-chest-double.yaml", file329, sizeof file329},
  {"Translations/es/Exercises/knee-to-chest-single.yaml", file330, sizeof file330},
  {"Translations/es/Exercises/long-arc-quad.yaml", file331, sizeof file331},
  {"Translations/es/Exercises/lower-trunk-rotation.yaml", file332, sizeof file332},
  {"Translations/es/Exercises/march-warm-up.yaml", file333, sizeof file333},
  {"Translations/es/Exercises/mini-squat.yaml", file334, sizeof file334},
  {"Translations/es/Exercises/nordic-curl.yaml", file335, sizeof file335},
  {"Translations/es/Exercises/patella-glide-self.yaml", file336, sizeof file336},
  {"Translations/es/Exercises/pelvic-tilt.yaml", file337, sizeof file337},
  {"Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml", file338, sizeof file338},
  {"Translations/es/Exercises/plank-forearm.yaml", file339, sizeof file339},
  {"Translations/es/Exercises/prone-press-up.yaml", file340, sizeof file340},
  {"Translations/es/Exercises/quad-set.yaml", file341, sizeof file341},
  {"Translations/es/Exercises/quad-stretch-side-lying.yaml", file342, sizeof file342},
  {"Translations/es/Exercises/quad-stretch-standing.yaml", file343, sizeof file343},
  {"Translations/es/Exercises/rest-90-90.yaml", file344, sizeof file344},
  {"Translations/es/Exercises/roller-hamstring.yaml", file345, sizeof file345},
  {"Translations/es/Exercises/sciatic-slider-seated.yaml", file346, sizeof file346},
  {"Translations/es/Exercises/sciatic-slider-supine.yaml", file347, sizeof file347},
  {"Translations/es/Exercises/sciatic-tensioner-seated.yaml", file348, sizeof file348},
  {"Translations/es/Exercises/short-arc-quad.yaml", file349, sizeof file349},
  {"Translations/es/Exercises/side-plank-knees.yaml", file350, sizeof file350},
  {"Translations/es/Exercises/single-leg-deadlift.yaml", file351, sizeof file351},
  {"Translations/es/Exercises/single-leg-stand.yaml", file352, sizeof file352},
  {"Translations/es/Exercises/sit-to-stand.yaml", file353, sizeof file353},
  {"Translations/es/Exercises/step-down.yaml", file354, sizeof file354},
  {"Translations/es/Exercises/step-up.yaml", file355, sizeof file355},
  {"Translations/es/Exercises/straight-leg-raise.yaml", file356, sizeof file356},
  {"Translations/es/Exercises/terminal-knee-extension-band.yaml", file357, sizeof file357},
  {"Translations/es/Exercises/walk-interval.yaml", file358, sizeof file358},
  {"Translations/es/Exercises/wall-sit.yaml", file359, sizeof file359},
  {"Translations/es/RedFlags.yaml", file360, sizeof file360},
  {"Translations/es/Routines/no-floor-1.yaml", file361, sizeof file361},
  {"Translations/es/Routines/no-floor-2.yaml", file362, sizeof file362},
  {"Translations/vi/Advice.yaml", file363, sizeof file363},
  {"Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml", file364, sizeof file364},
  {"Translations/vi/Exercises/calf-stretch-wall-straight.yaml", file365, sizeof file365},
  {"Translations/vi/Exercises/ham-stretch-seated-chair.yaml", file366, sizeof file366},
  {"Translations/vi/Exercises/ham-stretch-supine-9090.yaml", file367, sizeof file367},
  {"Translations/vi/Exercises/ham-stretch-supine-strap.yaml", file368, sizeof file368},
  {"Translations/vi/Exercises/hamstring-set.yaml", file369, sizeof file369},
  {"Translations/vi/Exercises/march-warm-up.yaml", file370, sizeof file370},
  {"Translations/vi/Exercises/quad-set.yaml", file371, sizeof file371},
  {"Translations/vi/RedFlags.yaml", file372, sizeof file372},
  {"Translations/zh/Advice.yaml", file373, sizeof file373},
  {"Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml", file374, sizeof file374},
  {"Translations/zh/Exercises/calf-stretch-wall-straight.yaml", file375, sizeof file375},
  {"Translations/zh/Exercises/ham-stretch-seated-chair.yaml", file376, sizeof file376},
  {"Translations/zh/Exercises/ham-stretch-supine-9090.yaml", file377, sizeof file377},
  {"Translations/zh/Exercises/ham-stretch-supine-strap.yaml", file378, sizeof file378},
  {"Translations/zh/Exercises/hamstring-set.yaml", file379, sizeof file379},
  {"Translations/zh/Exercises/march-warm-up.yaml", file380, sizeof file380},
  {"Translations/zh/Exercises/quad-set.yaml", file381, sizeof file381},
  {"Translations/zh/RedFlags.yaml", file382, sizeof file382},
};

int CAssetsCount(void) { return 383; }

struct CAssetsFile CAssetsFileAt(int index) { return files[index]; }
