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
#embed "../Exercises/ball-release-glute.yaml"
};

static const unsigned char file6[] = {
#embed "../Exercises/bird-dog.yaml"
};

static const unsigned char file7[] = {
#embed "../Exercises/bridge-long-lever.yaml"
};

static const unsigned char file8[] = {
#embed "../Exercises/bridge.yaml"
};

static const unsigned char file9[] = {
#embed "../Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file10[] = {
#embed "../Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file11[] = {
#embed "../Exercises/cat-camel.yaml"
};

static const unsigned char file12[] = {
#embed "../Exercises/clamshell.yaml"
};

static const unsigned char file13[] = {
#embed "../Exercises/curl-up.yaml"
};

static const unsigned char file14[] = {
#embed "../Exercises/dead-bug.yaml"
};

static const unsigned char file15[] = {
#embed "../Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file16[] = {
#embed "../Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file17[] = {
#embed "../Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file18[] = {
#embed "../Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file19[] = {
#embed "../Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file20[] = {
#embed "../Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file21[] = {
#embed "../Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file22[] = {
#embed "../Exercises/hamstring-set.yaml"
};

static const unsigned char file23[] = {
#embed "../Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file24[] = {
#embed "../Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file25[] = {
#embed "../Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file26[] = {
#embed "../Exercises/hip-hinge.yaml"
};

static const unsigned char file27[] = {
#embed "../Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file28[] = {
#embed "../Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file29[] = {
#embed "../Exercises/long-arc-quad.yaml"
};

static const unsigned char file30[] = {
#embed "../Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file31[] = {
#embed "../Exercises/march-warm-up.yaml"
};

static const unsigned char file32[] = {
#embed "../Exercises/mini-squat.yaml"
};

static const unsigned char file33[] = {
#embed "../Exercises/nordic-curl.yaml"
};

static const unsigned char file34[] = {
#embed "../Exercises/pelvic-tilt.yaml"
};

static const unsigned char file35[] = {
#embed "../Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file36[] = {
#embed "../Exercises/plank-forearm.yaml"
};

static const unsigned char file37[] = {
#embed "../Exercises/prone-press-up.yaml"
};

static const unsigned char file38[] = {
#embed "../Exercises/quad-set.yaml"
};

static const unsigned char file39[] = {
#embed "../Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file40[] = {
#embed "../Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file41[] = {
#embed "../Exercises/rest-90-90.yaml"
};

static const unsigned char file42[] = {
#embed "../Exercises/roller-hamstring.yaml"
};

static const unsigned char file43[] = {
#embed "../Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file44[] = {
#embed "../Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file45[] = {
#embed "../Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file46[] = {
#embed "../Exercises/side-plank-knees.yaml"
};

static const unsigned char file47[] = {
#embed "../Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file48[] = {
#embed "../Exercises/single-leg-stand.yaml"
};

static const unsigned char file49[] = {
#embed "../Exercises/sit-to-stand.yaml"
};

static const unsigned char file50[] = {
#embed "../Exercises/step-up.yaml"
};

static const unsigned char file51[] = {
#embed "../Exercises/straight-leg-raise.yaml"
};

static const unsigned char file52[] = {
#embed "../Exercises/walk-interval.yaml"
};

static const unsigned char file53[] = {
#embed "../Looks/A.yaml"
};

static const unsigned char file54[] = {
#embed "../Looks/B.yaml"
};

static const unsigned char file55[] = {
#embed "../Looks/C.yaml"
};

static const unsigned char file56[] = {
#embed "../Looks/D.yaml"
};

static const unsigned char file57[] = {
#embed "../Looks/E.yaml"
};

static const unsigned char file58[] = {
#embed "../Looks/F.yaml"
};

static const unsigned char file59[] = {
#embed "../Phrases/ar.yaml"
};

static const unsigned char file60[] = {
#embed "../Phrases/en.yaml"
};

static const unsigned char file61[] = {
#embed "../Phrases/es.yaml"
};

static const unsigned char file62[] = {
#embed "../Phrases/vi.yaml"
};

static const unsigned char file63[] = {
#embed "../Phrases/zh.yaml"
};

static const unsigned char file64[] = {
#embed "../Pictures/abdominal-brace.picture"
};

static const unsigned char file65[] = {
#embed "../Pictures/ball-release-glute.picture"
};

static const unsigned char file66[] = {
#embed "../Pictures/bird-dog.picture"
};

static const unsigned char file67[] = {
#embed "../Pictures/bridge-long-lever.picture"
};

static const unsigned char file68[] = {
#embed "../Pictures/bridge.picture"
};

static const unsigned char file69[] = {
#embed "../Pictures/calf-stretch-towel.picture"
};

static const unsigned char file70[] = {
#embed "../Pictures/calf-stretch-wall-straight.picture"
};

static const unsigned char file71[] = {
#embed "../Pictures/cat-camel.picture"
};

static const unsigned char file72[] = {
#embed "../Pictures/clamshell.picture"
};

static const unsigned char file73[] = {
#embed "../Pictures/curl-up.picture"
};

static const unsigned char file74[] = {
#embed "../Pictures/dead-bug.picture"
};

static const unsigned char file75[] = {
#embed "../Pictures/ham-stretch-doorway.picture"
};

static const unsigned char file76[] = {
#embed "../Pictures/ham-stretch-long-sit.picture"
};

static const unsigned char file77[] = {
#embed "../Pictures/ham-stretch-seated-chair.picture"
};

static const unsigned char file78[] = {
#embed "../Pictures/ham-stretch-standing-step.picture"
};

static const unsigned char file79[] = {
#embed "../Pictures/ham-stretch-supine-9090.picture"
};

static const unsigned char file80[] = {
#embed "../Pictures/ham-stretch-supine-strap.picture"
};

static const unsigned char file81[] = {
#embed "../Pictures/hamstring-curl-standing.picture"
};

static const unsigned char file82[] = {
#embed "../Pictures/hamstring-set.picture"
};

static const unsigned char file83[] = {
#embed "../Pictures/hip-abduction-standing.picture"
};

static const unsigned char file84[] = {
#embed "../Pictures/hip-flexor-stretch-bed-edge.picture"
};

static const unsigned char file85[] = {
#embed "../Pictures/hip-flexor-stretch-half-kneel.picture"
};

static const unsigned char file86[] = {
#embed "../Pictures/hip-hinge.picture"
};

static const unsigned char file87[] = {
#embed "../Pictures/knee-to-chest-double.picture"
};

static const unsigned char file88[] = {
#embed "../Pictures/knee-to-chest-single.picture"
};

static const unsigned char file89[] = {
#embed "../Pictures/long-arc-quad.picture"
};

static const unsigned char file90[] = {
#embed "../Pictures/lower-trunk-rotation.picture"
};

static const unsigned char file91[] = {
#embed "../Pictures/march-warm-up.picture"
};

static const unsigned char file92[] = {
#embed "../Pictures/mini-squat.picture"
};

static const unsigned char file93[] = {
#embed "../Pictures/nordic-curl.picture"
};

static const unsigned char file94[] = {
#embed "../Pictures/pelvic-tilt.picture"
};

static const unsigned char file95[] = {
#embed "../Pictures/piriformis-stretch-figure4-supine.picture"
};

static const unsigned char file96[] = {
#embed "../Pictures/plank-forearm.picture"
};

static const unsigned char file97[] = {
#embed "../Pictures/prone-press-up.picture"
};

static const unsigned char file98[] = {
#embed "../Pictures/quad-set.picture"
};

static const unsigned char file99[] = {
#embed "../Pictures/quad-stretch-side-lying.picture"
};

static const unsigned char file100[] = {
#embed "../Pictures/quad-stretch-standing.picture"
};

static const unsigned char file101[] = {
#embed "../Pictures/rest-90-90.picture"
};

static const unsigned char file102[] = {
#embed "../Pictures/roller-hamstring.picture"
};

static const unsigned char file103[] = {
#embed "../Pictures/sciatic-slider-seated.picture"
};

static const unsigned char file104[] = {
#embed "../Pictures/sciatic-slider-supine.picture"
};

static const unsigned char file105[] = {
#embed "../Pictures/sciatic-tensioner-seated.picture"
};

static const unsigned char file106[] = {
#embed "../Pictures/side-plank-knees.picture"
};

static const unsigned char file107[] = {
#embed "../Pictures/single-leg-deadlift.picture"
};

static const unsigned char file108[] = {
#embed "../Pictures/single-leg-stand.picture"
};

static const unsigned char file109[] = {
#embed "../Pictures/sit-to-stand.picture"
};

static const unsigned char file110[] = {
#embed "../Pictures/step-up.picture"
};

static const unsigned char file111[] = {
#embed "../Pictures/straight-leg-raise.picture"
};

static const unsigned char file112[] = {
#embed "../Pictures/walk-interval.picture"
};

static const unsigned char file113[] = {
#embed "../Poses/abdominal-brace.yaml"
};

static const unsigned char file114[] = {
#embed "../Poses/ball-release-glute.yaml"
};

static const unsigned char file115[] = {
#embed "../Poses/bird-dog.yaml"
};

static const unsigned char file116[] = {
#embed "../Poses/bridge-long-lever.yaml"
};

static const unsigned char file117[] = {
#embed "../Poses/bridge.yaml"
};

static const unsigned char file118[] = {
#embed "../Poses/calf-stretch-towel.yaml"
};

static const unsigned char file119[] = {
#embed "../Poses/calf-stretch-wall-straight.yaml"
};

static const unsigned char file120[] = {
#embed "../Poses/cat-camel.yaml"
};

static const unsigned char file121[] = {
#embed "../Poses/clamshell.yaml"
};

static const unsigned char file122[] = {
#embed "../Poses/curl-up.yaml"
};

static const unsigned char file123[] = {
#embed "../Poses/dead-bug.yaml"
};

static const unsigned char file124[] = {
#embed "../Poses/ham-stretch-doorway.yaml"
};

static const unsigned char file125[] = {
#embed "../Poses/ham-stretch-long-sit.yaml"
};

static const unsigned char file126[] = {
#embed "../Poses/ham-stretch-seated-chair.yaml"
};

static const unsigned char file127[] = {
#embed "../Poses/ham-stretch-standing-step.yaml"
};

static const unsigned char file128[] = {
#embed "../Poses/ham-stretch-supine-9090.yaml"
};

static const unsigned char file129[] = {
#embed "../Poses/ham-stretch-supine-strap.yaml"
};

static const unsigned char file130[] = {
#embed "../Poses/hamstring-curl-standing.yaml"
};

static const unsigned char file131[] = {
#embed "../Poses/hamstring-set.yaml"
};

static const unsigned char file132[] = {
#embed "../Poses/hip-abduction-standing.yaml"
};

static const unsigned char file133[] = {
#embed "../Poses/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file134[] = {
#embed "../Poses/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file135[] = {
#embed "../Poses/hip-hinge.yaml"
};

static const unsigned char file136[] = {
#embed "../Poses/knee-to-chest-double.yaml"
};

static const unsigned char file137[] = {
#embed "../Poses/knee-to-chest-single.yaml"
};

static const unsigned char file138[] = {
#embed "../Poses/long-arc-quad.yaml"
};

static const unsigned char file139[] = {
#embed "../Poses/lower-trunk-rotation.yaml"
};

static const unsigned char file140[] = {
#embed "../Poses/march-warm-up.yaml"
};

static const unsigned char file141[] = {
#embed "../Poses/mini-squat.yaml"
};

static const unsigned char file142[] = {
#embed "../Poses/nordic-curl.yaml"
};

static const unsigned char file143[] = {
#embed "../Poses/pelvic-tilt.yaml"
};

static const unsigned char file144[] = {
#embed "../Poses/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file145[] = {
#embed "../Poses/plank-forearm.yaml"
};

static const unsigned char file146[] = {
#embed "../Poses/prone-press-up.yaml"
};

static const unsigned char file147[] = {
#embed "../Poses/quad-set.yaml"
};

static const unsigned char file148[] = {
#embed "../Poses/quad-stretch-side-lying.yaml"
};

static const unsigned char file149[] = {
#embed "../Poses/quad-stretch-standing.yaml"
};

static const unsigned char file150[] = {
#embed "../Poses/rest-90-90.yaml"
};

static const unsigned char file151[] = {
#embed "../Poses/roller-hamstring.yaml"
};

static const unsigned char file152[] = {
#embed "../Poses/sciatic-slider-seated.yaml"
};

static const unsigned char file153[] = {
#embed "../Poses/sciatic-slider-supine.yaml"
};

static const unsigned char file154[] = {
#embed "../Poses/sciatic-tensioner-seated.yaml"
};

static const unsigned char file155[] = {
#embed "../Poses/side-plank-knees.yaml"
};

static const unsigned char file156[] = {
#embed "../Poses/single-leg-deadlift.yaml"
};

static const unsigned char file157[] = {
#embed "../Poses/single-leg-stand.yaml"
};

static const unsigned char file158[] = {
#embed "../Poses/sit-to-stand.yaml"
};

static const unsigned char file159[] = {
#embed "../Poses/step-up.yaml"
};

static const unsigned char file160[] = {
#embed "../Poses/straight-leg-raise.yaml"
};

static const unsigned char file161[] = {
#embed "../Poses/walk-interval.yaml"
};

static const unsigned char file162[] = {
#embed "../RedFlags.yaml"
};

static const unsigned char file163[] = {
#embed "../Routines/no-floor-1.yaml"
};

static const unsigned char file164[] = {
#embed "../Routines/no-floor-2.yaml"
};

static const unsigned char file165[] = {
#embed "../Skeletons/clinic.yaml"
};

static const unsigned char file166[] = {
#embed "../Skeletons/codes.yaml"
};

static const unsigned char file167[] = {
#embed "../Skeletons/condition.yaml"
};

static const unsigned char file168[] = {
#embed "../Skeletons/exercise.yaml"
};

static const unsigned char file169[] = {
#embed "../Skeletons/patient.yaml"
};

static const unsigned char file170[] = {
#embed "../Sources/AAA-MEN.yaml"
};

static const unsigned char file171[] = {
#embed "../Sources/AAFP-PFP.yaml"
};

static const unsigned char file172[] = {
#embed "../Sources/AAFP-SCFE.yaml"
};

static const unsigned char file173[] = {
#embed "../Sources/AAOS-HAM.yaml"
};

static const unsigned char file174[] = {
#embed "../Sources/AAOS-HIP.yaml"
};

static const unsigned char file175[] = {
#embed "../Sources/AAOS-KNEE.yaml"
};

static const unsigned char file176[] = {
#embed "../Sources/AAOS-SPINE.yaml"
};

static const unsigned char file177[] = {
#embed "../Sources/ACSM.yaml"
};

static const unsigned char file178[] = {
#embed "../Sources/BANDY1997.yaml"
};

static const unsigned char file179[] = {
#embed "../Sources/BEERS2008.yaml"
};

static const unsigned char file180[] = {
#embed "../Sources/BG.yaml"
};

static const unsigned char file181[] = {
#embed "../Sources/BMJ-ARTH.yaml"
};

static const unsigned char file182[] = {
#embed "../Sources/BMJBP-PFP.yaml"
};

static const unsigned char file183[] = {
#embed "../Sources/BREDA2021.yaml"
};

static const unsigned char file184[] = {
#embed "../Sources/CALF-GEN.yaml"
};

static const unsigned char file185[] = {
#embed "../Sources/CASTELLOTE2014.yaml"
};

static const unsigned char file186[] = {
#embed "../Sources/CCLG.yaml"
};

static const unsigned char file187[] = {
#embed "../Sources/CDC-SP.yaml"
};

static const unsigned char file188[] = {
#embed "../Sources/CES-CARD.yaml"
};

static const unsigned char file189[] = {
#embed "../Sources/CLINGATE-ITB.yaml"
};

static const unsigned char file190[] = {
#embed "../Sources/COCHRANE-SLR.yaml"
};

static const unsigned char file191[] = {
#embed "../Sources/COMPART.yaml"
};

static const unsigned char file192[] = {
#embed "../Sources/CORN-RF.yaml"
};

static const unsigned char file193[] = {
#embed "../Sources/CROSSLEY2016.yaml"
};

static const unsigned char file194[] = {
#embed "../Sources/ELLIS-EXC.yaml"
};

static const unsigned char file195[] = {
#embed "../Sources/ERICKSON2017.yaml"
};

static const unsigned char file196[] = {
#embed "../Sources/ESCAPE.yaml"
};

static const unsigned char file197[] = {
#embed "../Sources/ESSKA2016.yaml"
};

static const unsigned char file198[] = {
#embed "../Sources/ETR.yaml"
};

static const unsigned char file199[] = {
#embed "../Sources/FLEX-ES.yaml"
};

static const unsigned char file200[] = {
#embed "../Sources/GARBER2011.yaml"
};

static const unsigned char file201[] = {
#embed "../Sources/GLOS-RF.yaml"
};

static const unsigned char file202[] = {
#embed "../Sources/GLOSHOSP-DVT.yaml"
};

static const unsigned char file203[] = {
#embed "../Sources/GSTT-MEN.yaml"
};

static const unsigned char file204[] = {
#embed "../Sources/HEATCOLD.yaml"
};

static const unsigned char file205[] = {
#embed "../Sources/HERRINGTON2008.yaml"
};

static const unsigned char file206[] = {
#embed "../Sources/INGRAM2024.yaml"
};

static const unsigned char file207[] = {
#embed "../Sources/ISHOI2020.yaml"
};

static const unsigned char file208[] = {
#embed "../Sources/JAT-HSI-2022.yaml"
};

static const unsigned char file209[] = {
#embed "../Sources/JOSPT-HSI-2022.yaml"
};

static const unsigned char file210[] = {
#embed "../Sources/JOSPT-LBP-2021.yaml"
};

static const unsigned char file211[] = {
#embed "../Sources/JOSPT-PFP-2019.yaml"
};

static const unsigned char file212[] = {
#embed "../Sources/KNEEDOC.yaml"
};

static const unsigned char file213[] = {
#embed "../Sources/KUILART2005.yaml"
};

static const unsigned char file214[] = {
#embed "../Sources/KWON2014.yaml"
};

static const unsigned char file215[] = {
#embed "../Sources/LOTHIAN-RF.yaml"
};

static const unsigned char file216[] = {
#embed "../Sources/MCGILL-FLOSS.yaml"
};

static const unsigned char file217[] = {
#embed "../Sources/MCGILL.yaml"
};

static const unsigned char file218[] = {
#embed "../Sources/MSD-HAM.yaml"
};

static const unsigned char file219[] = {
#embed "../Sources/MTW-NHS.yaml"
};

static const unsigned char file220[] = {
#embed "../Sources/NATA2018.yaml"
};

static const unsigned char file221[] = {
#embed "../Sources/NCA-KNEE.yaml"
};

static const unsigned char file222[] = {
#embed "../Sources/NHS-AAA.yaml"
};

static const unsigned char file223[] = {
#embed "../Sources/NHS-BAKER.yaml"
};

static const unsigned char file224[] = {
#embed "../Sources/NHS-DVT.yaml"
};

static const unsigned char file225[] = {
#embed "../Sources/NHS-HAM.yaml"
};

static const unsigned char file226[] = {
#embed "../Sources/NHS-KNEE.yaml"
};

static const unsigned char file227[] = {
#embed "../Sources/NHS-SCI.yaml"
};

static const unsigned char file228[] = {
#embed "../Sources/NHS-SEPTIC.yaml"
};

static const unsigned char file229[] = {
#embed "../Sources/NICE-CKS.yaml"
};

static const unsigned char file230[] = {
#embed "../Sources/NICE-NG12.yaml"
};

static const unsigned char file231[] = {
#embed "../Sources/NICE-NG226.yaml"
};

static const unsigned char file232[] = {
#embed "../Sources/NICE-NG59.yaml"
};

static const unsigned char file233[] = {
#embed "../Sources/NPSA-ALI.yaml"
};

static const unsigned char file234[] = {
#embed "../Sources/NSAID.yaml"
};

static const unsigned char file235[] = {
#embed "../Sources/NUNEZ2025.yaml"
};

static const unsigned char file236[] = {
#embed "../Sources/ORTHO-INST.yaml"
};

static const unsigned char file237[] = {
#embed "../Sources/OSD-GEN.yaml"
};

static const unsigned char file238[] = {
#embed "../Sources/OSD2020.yaml"
};

static const unsigned char file239[] = {
#embed "../Sources/OTTAWA.yaml"
};

static const unsigned char file240[] = {
#embed "../Sources/PEMAT.yaml"
};

static const unsigned char file241[] = {
#embed "../Sources/PHT-GEN.yaml"
};

static const unsigned char file242[] = {
#embed "../Sources/PIRI.yaml"
};

static const unsigned char file243[] = {
#embed "../Sources/PMC3445060.yaml"
};

static const unsigned char file244[] = {
#embed "../Sources/POOLE-NHS.yaml"
};

static const unsigned char file245[] = {
#embed "../Sources/PT-LOAD.yaml"
};

static const unsigned char file246[] = {
#embed "../Sources/SEED1.yaml"
};

static const unsigned char file247[] = {
#embed "../Sources/SEED2.yaml"
};

static const unsigned char file248[] = {
#embed "../Sources/SHARMA2016.yaml"
};

static const unsigned char file249[] = {
#embed "../Sources/SIRONA-MEN.yaml"
};

static const unsigned char file250[] = {
#embed "../Sources/SLR-LIMB.yaml"
};

static const unsigned char file251[] = {
#embed "../Sources/STEADI.yaml"
};

static const unsigned char file252[] = {
#embed "../Sources/THOMEE1997.yaml"
};

static const unsigned char file253[] = {
#embed "../Sources/TRAFFIC.yaml"
};

static const unsigned char file254[] = {
#embed "../Sources/UHMB-KNEE.yaml"
};

static const unsigned char file255[] = {
#embed "../Sources/VERSUS-KNEE.yaml"
};

static const unsigned char file256[] = {
#embed "../Sources/VERSUS-SEPTIC.yaml"
};

static const unsigned char file257[] = {
#embed "../Sources/YILDIRIM2018.yaml"
};

static const unsigned char file258[] = {
#embed "../Translations/ar/Advice.yaml"
};

static const unsigned char file259[] = {
#embed "../Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file260[] = {
#embed "../Translations/ar/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file261[] = {
#embed "../Translations/ar/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file262[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file263[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file264[] = {
#embed "../Translations/ar/Exercises/hamstring-set.yaml"
};

static const unsigned char file265[] = {
#embed "../Translations/ar/Exercises/march-warm-up.yaml"
};

static const unsigned char file266[] = {
#embed "../Translations/ar/Exercises/quad-set.yaml"
};

static const unsigned char file267[] = {
#embed "../Translations/ar/RedFlags.yaml"
};

static const unsigned char file268[] = {
#embed "../Translations/es/Advice.yaml"
};

static const unsigned char file269[] = {
#embed "../Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml"
};

static const unsigned char file270[] = {
#embed "../Translations/es/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file271[] = {
#embed "../Translations/es/Exercises/abdominal-brace.yaml"
};

static const unsigned char file272[] = {
#embed "../Translations/es/Exercises/ball-release-glute.yaml"
};

static const unsigned char file273[] = {
#embed "../Translations/es/Exercises/bird-dog.yaml"
};

static const unsigned char file274[] = {
#embed "../Translations/es/Exercises/bridge-long-lever.yaml"
};

static const unsigned char file275[] = {
#embed "../Translations/es/Exercises/bridge.yaml"
};

static const unsigned char file276[] = {
#embed "../Translations/es/Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file277[] = {
#embed "../Translations/es/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file278[] = {
#embed "../Translations/es/Exercises/cat-camel.yaml"
};

static const unsigned char file279[] = {
#embed "../Translations/es/Exercises/clamshell.yaml"
};

static const unsigned char file280[] = {
#embed "../Translations/es/Exercises/curl-up.yaml"
};

static const unsigned char file281[] = {
#embed "../Translations/es/Exercises/dead-bug.yaml"
};

static const unsigned char file282[] = {
#embed "../Translations/es/Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file283[] = {
#embed "../Translations/es/Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file284[] = {
#embed "../Translations/es/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file285[] = {
#embed "../Translations/es/Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file286[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file287[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file288[] = {
#embed "../Translations/es/Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file289[] = {
#embed "../Translations/es/Exercises/hamstring-set.yaml"
};

static const unsigned char file290[] = {
#embed "../Translations/es/Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file291[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file292[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file293[] = {
#embed "../Translations/es/Exercises/hip-hinge.yaml"
};

static const unsigned char file294[] = {
#embed "../Translations/es/Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file295[] = {
#embed "../Translations/es/Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file296[] = {
#embed "../Translations/es/Exercises/long-arc-quad.yaml"
};

static const unsigned char file297[] = {
#embed "../Translations/es/Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file298[] = {
#embed "../Translations/es/Exercises/march-warm-up.yaml"
};

static const unsigned char file299[] = {
#embed "../Translations/es/Exercises/mini-squat.yaml"
};

static const unsigned char file300[] = {
#embed "../Translations/es/Exercises/nordic-curl.yaml"
};

static const unsigned char file301[] = {
#embed "../Translations/es/Exercises/pelvic-tilt.yaml"
};

static const unsigned char file302[] = {
#embed "../Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file303[] = {
#embed "../Translations/es/Exercises/plank-forearm.yaml"
};

static const unsigned char file304[] = {
#embed "../Translations/es/Exercises/prone-press-up.yaml"
};

static const unsigned char file305[] = {
#embed "../Translations/es/Exercises/quad-set.yaml"
};

static const unsigned char file306[] = {
#embed "../Translations/es/Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file307[] = {
#embed "../Translations/es/Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file308[] = {
#embed "../Translations/es/Exercises/rest-90-90.yaml"
};

static const unsigned char file309[] = {
#embed "../Translations/es/Exercises/roller-hamstring.yaml"
};

static const unsigned char file310[] = {
#embed "../Translations/es/Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file311[] = {
#embed "../Translations/es/Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file312[] = {
#embed "../Translations/es/Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file313[] = {
#embed "../Translations/es/Exercises/side-plank-knees.yaml"
};

static const unsigned char file314[] = {
#embed "../Translations/es/Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file315[] = {
#embed "../Translations/es/Exercises/single-leg-stand.yaml"
};

static const unsigned char file316[] = {
#embed "../Translations/es/Exercises/sit-to-stand.yaml"
};

static const unsigned char file317[] = {
#embed "../Translations/es/Exercises/step-up.yaml"
};

static const unsigned char file318[] = {
#embed "../Translations/es/Exercises/straight-leg-raise.yaml"
};

static const unsigned char file319[] = {
#embed "../Translations/es/Exercises/walk-interval.yaml"
};

static const unsigned char file320[] = {
#embed "../Translations/es/RedFlags.yaml"
};

static const unsigned char file321[] = {
#embed "../Translations/es/Routines/no-floor-1.yaml"
};

static const unsigned char file322[] = {
#embed "../Translations/es/Routines/no-floor-2.yaml"
};

static const unsigned char file323[] = {
#embed "../Translations/vi/Advice.yaml"
};

static const unsigned char file324[] = {
#embed "../Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file325[] = {
#embed "../Translations/vi/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file326[] = {
#embed "../Translations/vi/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file327[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file328[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file329[] = {
#embed "../Translations/vi/Exercises/hamstring-set.yaml"
};

static const unsigned char file330[] = {
#embed "../Translations/vi/Exercises/march-warm-up.yaml"
};

static const unsigned char file331[] = {
#embed "../Translations/vi/Exercises/quad-set.yaml"
};

static const unsigned char file332[] = {
#embed "../Translations/vi/RedFlags.yaml"
};

static const unsigned char file333[] = {
#embed "../Translations/zh/Advice.yaml"
};

static const unsigned char file334[] = {
#embed "../Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file335[] = {
#embed "../Translations/zh/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file336[] = {
#embed "../Translations/zh/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file337[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file338[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file339[] = {
#embed "../Translations/zh/Exercises/hamstring-set.yaml"
};

static const unsigned char file340[] = {
#embed "../Translations/zh/Exercises/march-warm-up.yaml"
};

static const unsigned char file341[] = {
#embed "../Translations/zh/Exercises/quad-set.yaml"
};

static const unsigned char file342[] = {
#embed "../Translations/zh/RedFlags.yaml"
};

static const struct CAssetsFile files[] = {
  {"Advice.yaml", file0, sizeof file0},
  {"Conditions/sciatic-hamstring-knee-pain.yaml", file1, sizeof file1},
  {"Conditions/tight-hamstrings-knee-pain.yaml", file2, sizeof file2},
  {"ExerciseSheet.yaml", file3, sizeof file3},
  {"Exercises/abdominal-brace.yaml", file4, sizeof file4},
  {"Exercises/ball-release-glute.yaml", file5, sizeof file5},
  {"Exercises/bird-dog.yaml", file6, sizeof file6},
  {"Exercises/bridge-long-lever.yaml", file7, sizeof file7},
  {"Exercises/bridge.yaml", file8, sizeof file8},
  {"Exercises/calf-stretch-towel.yaml", file9, sizeof file9},
  {"Exercises/calf-stretch-wall-straight.yaml", file10, sizeof file10},
  {"Exercises/cat-camel.yaml", file11, sizeof file11},
  {"Exercises/clamshell.yaml", file12, sizeof file12},
  {"Exercises/curl-up.yaml", file13, sizeof file13},
  {"Exercises/dead-bug.yaml", file14, sizeof file14},
  {"Exercises/ham-stretch-doorway.yaml", file15, sizeof file15},
  {"Exercises/ham-stretch-long-sit.yaml", file16, sizeof file16},
  {"Exercises/ham-stretch-seated-chair.yaml", file17, sizeof file17},
  {"Exercises/ham-stretch-standing-step.yaml", file18, sizeof file18},
  {"Exercises/ham-stretch-supine-9090.yaml", file19, sizeof file19},
  {"Exercises/ham-stretch-supine-strap.yaml", file20, sizeof file20},
  {"Exercises/hamstring-curl-standing.yaml", file21, sizeof file21},
  {"Exercises/hamstring-set.yaml", file22, sizeof file22},
  {"Exercises/hip-abduction-standing.yaml", file23, sizeof file23},
  {"Exercises/hip-flexor-stretch-bed-edge.yaml", file24, sizeof file24},
  {"Exercises/hip-flexor-stretch-half-kneel.yaml", file25, sizeof file25},
  {"Exercises/hip-hinge.yaml", file26, sizeof file26},
  {"Exercises/knee-to-chest-double.yaml", file27, sizeof file27},
  {"Exercises/knee-to-chest-single.yaml", file28, sizeof file28},
  {"Exercises/long-arc-quad.yaml", file29, sizeof file29},
  {"Exercises/lower-trunk-rotation.yaml", file30, sizeof file30},
  {"Exercises/march-warm-up.yaml", file31, sizeof file31},
  {"Exercises/mini-squat.yaml", file32, sizeof file32},
  {"Exercises/nordic-curl.yaml", file33, sizeof file33},
  {"Exercises/pelvic-tilt.yaml", file34, sizeof file34},
  {"Exercises/piriformis-stretch-figure4-supine.yaml", file35, sizeof file35},
  {"Exercises/plank-forearm.yaml", file36, sizeof file36},
  {"Exercises/prone-press-up.yaml", file37, sizeof file37},
  {"Exercises/quad-set.yaml", file38, sizeof file38},
  {"Exercises/quad-stretch-side-lying.yaml", file39, sizeof file39},
  {"Exercises/quad-stretch-standing.yaml", file40, sizeof file40},
  {"Exercises/rest-90-90.yaml", file41, sizeof file41},
  {"Exercises/roller-hamstring.yaml", file42, sizeof file42},
  {"Exercises/sciatic-slider-seated.yaml", file43, sizeof file43},
  {"Exercises/sciatic-slider-supine.yaml", file44, sizeof file44},
  {"Exercises/sciatic-tensioner-seated.yaml", file45, sizeof file45},
  {"Exercises/side-plank-knees.yaml", file46, sizeof file46},
  {"Exercises/single-leg-deadlift.yaml", file47, sizeof file47},
  {"Exercises/single-leg-stand.yaml", file48, sizeof file48},
  {"Exercises/sit-to-stand.yaml", file49, sizeof file49},
  {"Exercises/step-up.yaml", file50, sizeof file50},
  {"Exercises/straight-leg-raise.yaml", file51, sizeof file51},
  {"Exercises/walk-interval.yaml", file52, sizeof file52},
  {"Looks/A.yaml", file53, sizeof file53},
  {"Looks/B.yaml", file54, sizeof file54},
  {"Looks/C.yaml", file55, sizeof file55},
  {"Looks/D.yaml", file56, sizeof file56},
  {"Looks/E.yaml", file57, sizeof file57},
  {"Looks/F.yaml", file58, sizeof file58},
  {"Phrases/ar.yaml", file59, sizeof file59},
  {"Phrases/en.yaml", file60, sizeof file60},
  {"Phrases/es.yaml", file61, sizeof file61},
  {"Phrases/vi.yaml", file62, sizeof file62},
  {"Phrases/zh.yaml", file63, sizeof file63},
  {"Pictures/abdominal-brace.picture", file64, sizeof file64},
  {"Pictures/ball-release-glute.picture", file65, sizeof file65},
  {"Pictures/bird-dog.picture", file66, sizeof file66},
  {"Pictures/bridge-long-lever.picture", file67, sizeof file67},
  {"Pictures/bridge.picture", file68, sizeof file68},
  {"Pictures/calf-stretch-towel.picture", file69, sizeof file69},
  {"Pictures/calf-stretch-wall-straight.picture", file70, sizeof file70},
  {"Pictures/cat-camel.picture", file71, sizeof file71},
  {"Pictures/clamshell.picture", file72, sizeof file72},
  {"Pictures/curl-up.picture", file73, sizeof file73},
  {"Pictures/dead-bug.picture", file74, sizeof file74},
  {"Pictures/ham-stretch-doorway.picture", file75, sizeof file75},
  {"Pictures/ham-stretch-long-sit.picture", file76, sizeof file76},
  {"Pictures/ham-stretch-seated-chair.picture", file77, sizeof file77},
  {"Pictures/ham-stretch-standing-step.picture", file78, sizeof file78},
  {"Pictures/ham-stretch-supine-9090.picture", file79, sizeof file79},
  {"Pictures/ham-stretch-supine-strap.picture", file80, sizeof file80},
  {"Pictures/hamstring-curl-standing.picture", file81, sizeof file81},
  {"Pictures/hamstring-set.picture", file82, sizeof file82},
  {"Pictures/hip-abduction-standing.picture", file83, sizeof file83},
  {"Pictures/hip-flexor-stretch-bed-edge.picture", file84, sizeof file84},
  {"Pictures/hip-flexor-stretch-half-kneel.picture", file85, sizeof file85},
  {"Pictures/hip-hinge.picture", file86, sizeof file86},
  {"Pictures/knee-to-chest-double.picture", file87, sizeof file87},
  {"Pictures/knee-to-chest-single.picture", file88, sizeof file88},
  {"Pictures/long-arc-quad.picture", file89, sizeof file89},
  {"Pictures/lower-trunk-rotation.picture", file90, sizeof file90},
  {"Pictures/march-warm-up.picture", file91, sizeof file91},
  {"Pictures/mini-squat.picture", file92, sizeof file92},
  {"Pictures/nordic-curl.picture", file93, sizeof file93},
  {"Pictures/pelvic-tilt.picture", file94, sizeof file94},
  {"Pictures/piriformis-stretch-figure4-supine.picture", file95, sizeof file95},
  {"Pictures/plank-forearm.picture", file96, sizeof file96},
  {"Pictures/prone-press-up.picture", file97, sizeof file97},
  {"Pictures/quad-set.picture", file98, sizeof file98},
  {"Pictures/quad-stretch-side-lying.picture", file99, sizeof file99},
  {"Pictures/quad-stretch-standing.picture", file100, sizeof file100},
  {"Pictures/rest-90-90.picture", file101, sizeof file101},
  {"Pictures/roller-hamstring.picture", file102, sizeof file102},
  {"Pictures/sciatic-slider-seated.picture", file103, sizeof file103},
  {"Pictures/sciatic-slider-supine.picture", file104, sizeof file104},
  {"Pictures/sciatic-tensioner-seated.picture", file105, sizeof file105},
  {"Pictures/side-plank-knees.picture", file106, sizeof file106},
  {"Pictures/single-leg-deadlift.picture", file107, sizeof file107},
  {"Pictures/single-leg-stand.picture", file108, sizeof file108},
  {"Pictures/sit-to-stand.picture", file109, sizeof file109},
  {"Pictures/step-up.picture", file110, sizeof file110},
  {"Pictures/straight-leg-raise.picture", file111, sizeof file111},
  {"Pictures/walk-interval.picture", file112, sizeof file112},
  {"Poses/abdominal-brace.yaml", file113, sizeof file113},
  {"Poses/ball-release-glute.yaml", file114, sizeof file114},
  {"Poses/bird-dog.yaml", file115, sizeof file115},
  {"Poses/bridge-long-lever.yaml", file116, sizeof file116},
  {"Poses/bridge.yaml", file117, sizeof file117},
  {"Poses/calf-stretch-towel.yaml", file118, sizeof file118},
  {"Poses/calf-stretch-wall-straight.yaml", file119, sizeof file119},
  {"Poses/cat-camel.yaml", file120, sizeof file120},
  {"Poses/clamshell.yaml", file121, sizeof file121},
  {"Poses/curl-up.yaml", file122, sizeof file122},
  {"Poses/dead-bug.yaml", file123, sizeof file123},
  {"Poses/ham-stretch-doorway.yaml", file124, sizeof file124},
  {"Poses/ham-stretch-long-sit.yaml", file125, sizeof file125},
  {"Poses/ham-stretch-seated-chair.yaml", file126, sizeof file126},
  {"Poses/ham-stretch-standing-step.yaml", file127, sizeof file127},
  {"Poses/ham-stretch-supine-9090.yaml", file128, sizeof file128},
  {"Poses/ham-stretch-supine-strap.yaml", file129, sizeof file129},
  {"Poses/hamstring-curl-standing.yaml", file130, sizeof file130},
  {"Poses/hamstring-set.yaml", file131, sizeof file131},
  {"Poses/hip-abduction-standing.yaml", file132, sizeof file132},
  {"Poses/hip-flexor-stretch-bed-edge.yaml", file133, sizeof file133},
  {"Poses/hip-flexor-stretch-half-kneel.yaml", file134, sizeof file134},
  {"Poses/hip-hinge.yaml", file135, sizeof file135},
  {"Poses/knee-to-chest-double.yaml", file136, sizeof file136},
  {"Poses/knee-to-chest-single.yaml", file137, sizeof file137},
  {"Poses/long-arc-quad.yaml", file138, sizeof file138},
  {"Poses/lower-trunk-rotation.yaml", file139, sizeof file139},
  {"Poses/march-warm-up.yaml", file140, sizeof file140},
  {"Poses/mini-squat.yaml", file141, sizeof file141},
  {"Poses/nordic-curl.yaml", file142, sizeof file142},
  {"Poses/pelvic-tilt.yaml", file143, sizeof file143},
  {"Poses/piriformis-stretch-figure4-supine.yaml", file144, sizeof file144},
  {"Poses/plank-forearm.yaml", file145, sizeof file145},
  {"Poses/prone-press-up.yaml", file146, sizeof file146},
  {"Poses/quad-set.yaml", file147, sizeof file147},
  {"Poses/quad-stretch-side-lying.yaml", file148, sizeof file148},
  {"Poses/quad-stretch-standing.yaml", file149, sizeof file149},
  {"Poses/rest-90-90.yaml", file150, sizeof file150},
  {"Poses/roller-hamstring.yaml", file151, sizeof file151},
  {"Poses/sciatic-slider-seated.yaml", file152, sizeof file152},
  {"Poses/sciatic-slider-supine.yaml", file153, sizeof file153},
  {"Poses/sciatic-tensioner-seated.yaml", file154, sizeof file154},
  {"Poses/side-plank-knees.yaml", file155, sizeof file155},
  {"Poses/single-leg-deadlift.yaml", file156, sizeof file156},
  {"Poses/single-leg-stand.yaml", file157, sizeof file157},
  {"Poses/sit-to-stand.yaml", file158, sizeof file158},
  {"Poses/step-up.yaml", file159, sizeof file159},
  {"Poses/straight-leg-raise.yaml", file160, sizeof file160},
  {"Poses/walk-interval.yaml", file161, sizeof file161},
  {"RedFlags.yaml", file162, sizeof file162},
  {"Routines/no-floor-1.yaml", file163, sizeof file163},
  {"Routines/no-floor-2.yaml", file164, sizeof file164},
  {"Skeletons/clinic.yaml", file165, sizeof file165},
  {"Skeletons/codes.yaml", file166, sizeof file166},
  {"Skeletons/condition.yaml", file167, sizeof file167},
  {"Skeletons/exercise.yaml", file168, sizeof file168},
  {"Skeletons/patient.yaml", file169, sizeof file169},
  {"Sources/AAA-MEN.yaml", file170, sizeof file170},
  {"Sources/AAFP-PFP.yaml", file171, sizeof file171},
  {"Sources/AAFP-SCFE.yaml", file172, sizeof file172},
  {"Sources/AAOS-HAM.yaml", file173, sizeof file173},
  {"Sources/AAOS-HIP.yaml", file174, sizeof file174},
  {"Sources/AAOS-KNEE.yaml", file175, sizeof file175},
  {"Sources/AAOS-SPINE.yaml", file176, sizeof file176},
  {"Sources/ACSM.yaml", file177, sizeof file177},
  {"Sources/BANDY1997.yaml", file178, sizeof file178},
  {"Sources/BEERS2008.yaml", file179, sizeof file179},
  {"Sources/BG.yaml", file180, sizeof file180},
  {"Sources/BMJ-ARTH.yaml", file181, sizeof file181},
  {"Sources/BMJBP-PFP.yaml", file182, sizeof file182},
  {"Sources/BREDA2021.yaml", file183, sizeof file183},
  {"Sources/CALF-GEN.yaml", file184, sizeof file184},
  {"Sources/CASTELLOTE2014.yaml", file185, sizeof file185},
  {"Sources/CCLG.yaml", file186, sizeof file186},
  {"Sources/CDC-SP.yaml", file187, sizeof file187},
  {"Sources/CES-CARD.yaml", file188, sizeof file188},
  {"Sources/CLINGATE-ITB.yaml", file189, sizeof file189},
  {"Sources/COCHRANE-SLR.yaml", file190, sizeof file190},
  {"Sources/COMPART.yaml", file191, sizeof file191},
  {"Sources/CORN-RF.yaml", file192, sizeof file192},
  {"Sources/CROSSLEY2016.yaml", file193, sizeof file193},
  {"Sources/ELLIS-EXC.yaml", file194, sizeof file194},
  {"Sources/ERICKSON2017.yaml", file195, sizeof file195},
  {"Sources/ESCAPE.yaml", file196, sizeof file196},
  {"Sources/ESSKA2016.yaml", file197, sizeof file197},
  {"Sources/ETR.yaml", file198, sizeof file198},
  {"Sources/FLEX-ES.yaml", file199, sizeof file199},
  {"Sources/GARBER2011.yaml", file200, sizeof file200},
  {"Sources/GLOS-RF.yaml", file201, sizeof file201},
  {"Sources/GLOSHOSP-DVT.yaml", file202, sizeof file202},
  {"Sources/GSTT-MEN.yaml", file203, sizeof file203},
  {"Sources/HEATCOLD.yaml", file204, sizeof file204},
  {"Sources/HERRINGTON2008.yaml", file205, sizeof file205},
  {"Sources/INGRAM2024.yaml", file206, sizeof file206},
  {"Sources/ISHOI2020.yaml", file207, sizeof file207},
  {"Sources/JAT-HSI-2022.yaml", file208, sizeof file208},
  {"Sources/JOSPT-HSI-2022.yaml", file209, sizeof file209},
  {"Sources/JOSPT-LBP-2021.yaml", file210, sizeof file210},
  {"Sources/JOSPT-PFP-2019.yaml", file211, sizeof file211},
  {"Sources/KNEEDOC.yaml", file212, sizeof file212},
  {"Sources/KUILART2005.yaml", file213, sizeof file213},
  {"Sources/KWON2014.yaml", file214, sizeof file214},
  {"Sources/LOTHIAN-RF.yaml", file215, sizeof file215},
  {"Sources/MCGILL-FLOSS.yaml", file216, sizeof file216},
  {"Sources/MCGILL.yaml", file217, sizeof file217},
  {"Sources/MSD-HAM.yaml", file218, sizeof file218},
  {"Sources/MTW-NHS.yaml", file219, sizeof file219},
  {"Sources/NATA2018.yaml", file220, sizeof file220},
  {"Sources/NCA-KNEE.yaml", file221, sizeof file221},
  {"Sources/NHS-AAA.yaml", file222, sizeof file222},
  {"Sources/NHS-BAKER.yaml", file223, sizeof file223},
  {"Sources/NHS-DVT.yaml", file224, sizeof file224},
  {"Sources/NHS-HAM.yaml", file225, sizeof file225},
  {"Sources/NHS-KNEE.yaml", file226, sizeof file226},
  {"Sources/NHS-SCI.yaml", file227, sizeof file227},
  {"Sources/NHS-SEPTIC.yaml", file228, sizeof file228},
  {"Sources/NICE-CKS.yaml", file229, sizeof file229},
  {"Sources/NICE-NG12.yaml", file230, sizeof file230},
  {"Sources/NICE-NG226.yaml", file231, sizeof file231},
  {"Sources/NICE-NG59.yaml", file232, sizeof file232},
  {"Sources/NPSA-ALI.yaml", file233, sizeof file233},
  {"Sources/NSAID.yaml", file234, sizeof file234},
  {"Sources/NUNEZ2025.yaml", file235, sizeof file235},
  {"Sources/ORTHO-INST.yaml", file236, sizeof file236},
  {"Sources/OSD-GEN.yaml", file237, sizeof file237},
  {"Sources/OSD2020.yaml", file238, sizeof file238},
  {"Sources/OTTAWA.yaml", file239, sizeof file239},
  {"Sources/PEMAT.yaml", file240, sizeof file240},
  {"Sources/PHT-GEN.yaml", file241, sizeof file241},
  {"Sources/PIRI.yaml", file242, sizeof file242},
  {"Sources/PMC3445060.yaml", file243, sizeof file243},
  {"Sources/POOLE-NHS.yaml", file244, sizeof file244},
  {"Sources/PT-LOAD.yaml", file245, sizeof file245},
  {"Sources/SEED1.yaml", file246, sizeof file246},
  {"Sources/SEED2.yaml", file247, sizeof file247},
  {"Sources/SHARMA2016.yaml", file248, sizeof file248},
  {"Sources/SIRONA-MEN.yaml", file249, sizeof file249},
  {"Sources/SLR-LIMB.yaml", file250, sizeof file250},
  {"Sources/STEADI.yaml", file251, sizeof file251},
  {"Sources/THOMEE1997.yaml", file252, sizeof file252},
  {"Sources/TRAFFIC.yaml", file253, sizeof file253},
  {"Sources/UHMB-KNEE.yaml", file254, sizeof file254},
  {"Sources/VERSUS-KNEE.yaml", file255, sizeof file255},
  {"Sources/VERSUS-SEPTIC.yaml", file256, sizeof file256},
  {"Sources/YILDIRIM2018.yaml", file257, sizeof file257},
  {"Translations/ar/Advice.yaml", file258, sizeof file258},
  {"Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml", file259, sizeof file259},
  {"Translations/ar/Exercises/calf-stretch-wall-straight.yaml", file260, sizeof file260},
  {"Translations/ar/Exercises/ham-stretch-seated-chair.yaml", file261, sizeof file261},
  {"Translations/ar/Exercises/ham-stretch-supine-9090.yaml", file262, sizeof file262},
  {"Translations/ar/Exercises/ham-stretch-supine-strap.yaml", file263, sizeof file263},
  {"Translations/ar/Exercises/hamstring-set.yaml", file264, sizeof file264},
  {"Translations/ar/Exercises/march-warm-up.yaml", file265, sizeof file265},
  {"Translations/ar/Exercises/quad-set.yaml", file266, sizeof file266},
  {"Translations/ar/RedFlags.yaml", file267, sizeof file267},
  {"Translations/es/Advice.yaml", file268, sizeof file268},
  {"Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml", file269, sizeof file269},
  {"Translations/es/Conditions/tight-hamstrings-knee-pain.yaml", file270, sizeof file270},
  {"Translations/es/Exercises/abdominal-brace.yaml", file271, sizeof file271},
  {"Translations/es/Exercises/ball-release-glute.yaml", file272, sizeof file272},
  {"Translations/es/Exercises/bird-dog.yaml", file273, sizeof file273},
  {"Translations/es/Exercises/bridge-long-lever.yaml", file274, sizeof file274},
  {"Translations/es/Exercises/bridge.yaml", file275, sizeof file275},
  {"Translations/es/Exercises/calf-stretch-towel.yaml", file276, sizeof file276},
  {"Translations/es/Exercises/calf-stretch-wall-straight.yaml", file277, sizeof file277},
  {"Translations/es/Exercises/cat-camel.yaml", file278, sizeof file278},
  {"Translations/es/Exercises/clamshell.yaml", file279, sizeof file279},
  {"Translations/es/Exercises/curl-up.yaml", file280, sizeof file280},
  {"Translations/es/Exercises/dead-bug.yaml", file281, sizeof file281},
  {"Translations/es/Exercises/ham-stretch-doorway.yaml", file282, sizeof file282},
  {"Translations/es/Exercises/ham-stretch-long-sit.yaml", file283, sizeof file283},
  {"Translations/es/Exercises/ham-stretch-seated-chair.yaml", file284, sizeof file284},
  {"Translations/es/Exercises/ham-stretch-standing-step.yaml", file285, sizeof file285},
  {"Translations/es/Exercises/ham-stretch-supine-9090.yaml", file286, sizeof file286},
  {"Translations/es/Exercises/ham-stretch-supine-strap.yaml", file287, sizeof file287},
  {"Translations/es/Exercises/hamstring-curl-standing.yaml", file288, sizeof file288},
  {"Translations/es/Exercises/hamstring-set.yaml", file289, sizeof file289},
  {"Translations/es/Exercises/hip-abduction-standing.yaml", file290, sizeof file290},
  {"Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml", file291, sizeof file291},
  {"Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml", file292, sizeof file292},
  {"Translations/es/Exercises/hip-hinge.yaml", file293, sizeof file293},
  {"Translations/es/Exercises/knee-to-chest-double.yaml", file294, sizeof file294},
  {"Translations/es/Exercises/knee-to-chest-single.yaml", file295, sizeof file295},
  {"Translations/es/Exercises/long-arc-quad.yaml", file296, sizeof file296},
  {"Translations/es/Exercises/lower-trunk-rotation.yaml", file297, sizeof file297},
  {"Translations/es/Exercises/march-warm-up.yaml", file298, sizeof file298},
  {"Translations/es/Exercises/mini-squat.yaml", file299, sizeof file299},
  {"Translations/es/Exercises/nordic-curl.yaml", file300, sizeof file300},
  {"Translations/es/Exercises/pelvic-tilt.yaml", file301, sizeof file301},
  {"Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml", file302, sizeof file302},
  {"Translations/es/Exercises/plank-forearm.yaml", file303, sizeof file303},
  {"Translations/es/Exercises/prone-press-up.yaml", file304, sizeof file304},
  {"Translations/es/Exercises/quad-set.yaml", file305, sizeof file305},
  {"Translations/es/Exercises/quad-stretch-side-lying.yaml", file306, sizeof file306},
  {"Translations/es/Exercises/quad-stretch-standing.yaml", file307, sizeof file307},
  {"Translations/es/Exercises/rest-90-90.yaml", file308, sizeof file308},
  {"Translations/es/Exercises/roller-hamstring.yaml", file309, sizeof file309},
  {"Translations/es/Exercises/sciatic-slider-seated.yaml", file310, sizeof file310},
  {"Translations/es/Exercises/sciatic-slider-supine.yaml", file311, sizeof file311},
  {"Translations/es/Exercises/sciatic-tensioner-seated.yaml", file312, sizeof file312},
  {"Translations/es/Exercises/side-plank-knees.yaml", file313, sizeof file313},
  {"Translations/es/Exercises/single-leg-deadlift.yaml", file314, sizeof file314},
  {"Translations/es/Exercises/single-leg-stand.yaml", file315, sizeof file315},
  {"Translations/es/Exercises/sit-to-stand.yaml", file316, sizeof file316},
  {"Translations/es/Exercises/step-up.yaml", file317, sizeof file317},
  {"Translations/es/Exercises/straight-leg-raise.yaml", file318, sizeof file318},
  {"Translations/es/Exercises/walk-interval.yaml", file319, sizeof file319},
  {"Translations/es/RedFlags.yaml", file320, sizeof file320},
  {"Translations/es/Routines/no-floor-1.yaml", file321, sizeof file321},
  {"Translations/es/Routines/no-floor-2.yaml", file322, sizeof file322},
  {"Translations/vi/Advice.yaml", file323, sizeof file323},
  {"Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml", file324, sizeof file324},
  {"Translations/vi/Exercises/calf-stretch-wall-straight.yaml", file325, sizeof file325},
  {"Translations/vi/Exercises/ham-stretch-seated-chair.yaml", file326, sizeof file326},
  {"Translations/vi/Exercises/ham-stretch-supine-9090.yaml", file327, sizeof file327},
  {"Translations/vi/Exercises/ham-stretch-supine-strap.yaml", file328, sizeof file328},
  {"Translations/vi/Exercises/hamstring-set.yaml", file329, sizeof file329},
  {"Translations/vi/Exercises/march-warm-up.yaml", file330, sizeof file330},
  {"Translations/vi/Exercises/quad-set.yaml", file331, sizeof file331},
  {"Translations/vi/RedFlags.yaml", file332, sizeof file332},
  {"Translations/zh/Advice.yaml", file333, sizeof file333},
  {"Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml", file334, sizeof file334},
  {"Translations/zh/Exercises/calf-stretch-wall-straight.yaml", file335, sizeof file335},
  {"Translations/zh/Exercises/ham-stretch-seated-chair.yaml", file336, sizeof file336},
  {"Translations/zh/Exercises/ham-stretch-supine-9090.yaml", file337, sizeof file337},
  {"Translations/zh/Exercises/ham-stretch-supine-strap.yaml", file338, sizeof file338},
  {"Translations/zh/Exercises/hamstring-set.yaml", file339, sizeof file339},
  {"Translations/zh/Exercises/march-warm-up.yaml", file340, sizeof file340},
  {"Translations/zh/Exercises/quad-set.yaml", file341, sizeof file341},
  {"Translations/zh/RedFlags.yaml", file342, sizeof file342},
};

int CAssetsCount(void) { return 343; }

struct CAssetsFile CAssetsFileAt(int index) { return files[index]; }
