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
#embed "../Limbs/leg.yaml"
};

static const unsigned char file54[] = {
#embed "../Limbs/side.yaml"
};

static const unsigned char file55[] = {
#embed "../Looks/A.yaml"
};

static const unsigned char file56[] = {
#embed "../Looks/B.yaml"
};

static const unsigned char file57[] = {
#embed "../Looks/C.yaml"
};

static const unsigned char file58[] = {
#embed "../Looks/D.yaml"
};

static const unsigned char file59[] = {
#embed "../Looks/E.yaml"
};

static const unsigned char file60[] = {
#embed "../Looks/F.yaml"
};

static const unsigned char file61[] = {
#embed "../Phrases/ar.yaml"
};

static const unsigned char file62[] = {
#embed "../Phrases/en.yaml"
};

static const unsigned char file63[] = {
#embed "../Phrases/es.yaml"
};

static const unsigned char file64[] = {
#embed "../Phrases/vi.yaml"
};

static const unsigned char file65[] = {
#embed "../Phrases/zh.yaml"
};

static const unsigned char file66[] = {
#embed "../Pictures/abdominal-brace.picture"
};

static const unsigned char file67[] = {
#embed "../Pictures/ball-release-glute.picture"
};

static const unsigned char file68[] = {
#embed "../Pictures/bird-dog.picture"
};

static const unsigned char file69[] = {
#embed "../Pictures/bridge-long-lever.picture"
};

static const unsigned char file70[] = {
#embed "../Pictures/bridge.picture"
};

static const unsigned char file71[] = {
#embed "../Pictures/calf-stretch-towel.picture"
};

static const unsigned char file72[] = {
#embed "../Pictures/calf-stretch-wall-straight.picture"
};

static const unsigned char file73[] = {
#embed "../Pictures/cat-camel.picture"
};

static const unsigned char file74[] = {
#embed "../Pictures/clamshell.picture"
};

static const unsigned char file75[] = {
#embed "../Pictures/curl-up.picture"
};

static const unsigned char file76[] = {
#embed "../Pictures/dead-bug.picture"
};

static const unsigned char file77[] = {
#embed "../Pictures/ham-stretch-doorway.picture"
};

static const unsigned char file78[] = {
#embed "../Pictures/ham-stretch-long-sit.picture"
};

static const unsigned char file79[] = {
#embed "../Pictures/ham-stretch-seated-chair.picture"
};

static const unsigned char file80[] = {
#embed "../Pictures/ham-stretch-standing-step.picture"
};

static const unsigned char file81[] = {
#embed "../Pictures/ham-stretch-supine-9090.picture"
};

static const unsigned char file82[] = {
#embed "../Pictures/ham-stretch-supine-strap.picture"
};

static const unsigned char file83[] = {
#embed "../Pictures/hamstring-curl-standing.picture"
};

static const unsigned char file84[] = {
#embed "../Pictures/hamstring-set.picture"
};

static const unsigned char file85[] = {
#embed "../Pictures/hip-abduction-standing.picture"
};

static const unsigned char file86[] = {
#embed "../Pictures/hip-flexor-stretch-bed-edge.picture"
};

static const unsigned char file87[] = {
#embed "../Pictures/hip-flexor-stretch-half-kneel.picture"
};

static const unsigned char file88[] = {
#embed "../Pictures/hip-hinge.picture"
};

static const unsigned char file89[] = {
#embed "../Pictures/knee-to-chest-double.picture"
};

static const unsigned char file90[] = {
#embed "../Pictures/knee-to-chest-single.picture"
};

static const unsigned char file91[] = {
#embed "../Pictures/long-arc-quad.picture"
};

static const unsigned char file92[] = {
#embed "../Pictures/lower-trunk-rotation.picture"
};

static const unsigned char file93[] = {
#embed "../Pictures/march-warm-up.picture"
};

static const unsigned char file94[] = {
#embed "../Pictures/mini-squat.picture"
};

static const unsigned char file95[] = {
#embed "../Pictures/nordic-curl.picture"
};

static const unsigned char file96[] = {
#embed "../Pictures/pelvic-tilt.picture"
};

static const unsigned char file97[] = {
#embed "../Pictures/piriformis-stretch-figure4-supine.picture"
};

static const unsigned char file98[] = {
#embed "../Pictures/plank-forearm.picture"
};

static const unsigned char file99[] = {
#embed "../Pictures/prone-press-up.picture"
};

static const unsigned char file100[] = {
#embed "../Pictures/quad-set.picture"
};

static const unsigned char file101[] = {
#embed "../Pictures/quad-stretch-side-lying.picture"
};

static const unsigned char file102[] = {
#embed "../Pictures/quad-stretch-standing.picture"
};

static const unsigned char file103[] = {
#embed "../Pictures/rest-90-90.picture"
};

static const unsigned char file104[] = {
#embed "../Pictures/roller-hamstring.picture"
};

static const unsigned char file105[] = {
#embed "../Pictures/sciatic-slider-seated.picture"
};

static const unsigned char file106[] = {
#embed "../Pictures/sciatic-slider-supine.picture"
};

static const unsigned char file107[] = {
#embed "../Pictures/sciatic-tensioner-seated.picture"
};

static const unsigned char file108[] = {
#embed "../Pictures/side-plank-knees.picture"
};

static const unsigned char file109[] = {
#embed "../Pictures/single-leg-deadlift.picture"
};

static const unsigned char file110[] = {
#embed "../Pictures/single-leg-stand.picture"
};

static const unsigned char file111[] = {
#embed "../Pictures/sit-to-stand.picture"
};

static const unsigned char file112[] = {
#embed "../Pictures/step-up.picture"
};

static const unsigned char file113[] = {
#embed "../Pictures/straight-leg-raise.picture"
};

static const unsigned char file114[] = {
#embed "../Pictures/walk-interval.picture"
};

static const unsigned char file115[] = {
#embed "../Poses/abdominal-brace.yaml"
};

static const unsigned char file116[] = {
#embed "../Poses/ball-release-glute.yaml"
};

static const unsigned char file117[] = {
#embed "../Poses/bird-dog.yaml"
};

static const unsigned char file118[] = {
#embed "../Poses/bridge-long-lever.yaml"
};

static const unsigned char file119[] = {
#embed "../Poses/bridge.yaml"
};

static const unsigned char file120[] = {
#embed "../Poses/calf-stretch-towel.yaml"
};

static const unsigned char file121[] = {
#embed "../Poses/calf-stretch-wall-straight.yaml"
};

static const unsigned char file122[] = {
#embed "../Poses/cat-camel.yaml"
};

static const unsigned char file123[] = {
#embed "../Poses/clamshell.yaml"
};

static const unsigned char file124[] = {
#embed "../Poses/curl-up.yaml"
};

static const unsigned char file125[] = {
#embed "../Poses/dead-bug.yaml"
};

static const unsigned char file126[] = {
#embed "../Poses/ham-stretch-doorway.yaml"
};

static const unsigned char file127[] = {
#embed "../Poses/ham-stretch-long-sit.yaml"
};

static const unsigned char file128[] = {
#embed "../Poses/ham-stretch-seated-chair.yaml"
};

static const unsigned char file129[] = {
#embed "../Poses/ham-stretch-standing-step.yaml"
};

static const unsigned char file130[] = {
#embed "../Poses/ham-stretch-supine-9090.yaml"
};

static const unsigned char file131[] = {
#embed "../Poses/ham-stretch-supine-strap.yaml"
};

static const unsigned char file132[] = {
#embed "../Poses/hamstring-curl-standing.yaml"
};

static const unsigned char file133[] = {
#embed "../Poses/hamstring-set.yaml"
};

static const unsigned char file134[] = {
#embed "../Poses/hip-abduction-standing.yaml"
};

static const unsigned char file135[] = {
#embed "../Poses/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file136[] = {
#embed "../Poses/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file137[] = {
#embed "../Poses/hip-hinge.yaml"
};

static const unsigned char file138[] = {
#embed "../Poses/knee-to-chest-double.yaml"
};

static const unsigned char file139[] = {
#embed "../Poses/knee-to-chest-single.yaml"
};

static const unsigned char file140[] = {
#embed "../Poses/long-arc-quad.yaml"
};

static const unsigned char file141[] = {
#embed "../Poses/lower-trunk-rotation.yaml"
};

static const unsigned char file142[] = {
#embed "../Poses/march-warm-up.yaml"
};

static const unsigned char file143[] = {
#embed "../Poses/mini-squat.yaml"
};

static const unsigned char file144[] = {
#embed "../Poses/nordic-curl.yaml"
};

static const unsigned char file145[] = {
#embed "../Poses/pelvic-tilt.yaml"
};

static const unsigned char file146[] = {
#embed "../Poses/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file147[] = {
#embed "../Poses/plank-forearm.yaml"
};

static const unsigned char file148[] = {
#embed "../Poses/prone-press-up.yaml"
};

static const unsigned char file149[] = {
#embed "../Poses/quad-set.yaml"
};

static const unsigned char file150[] = {
#embed "../Poses/quad-stretch-side-lying.yaml"
};

static const unsigned char file151[] = {
#embed "../Poses/quad-stretch-standing.yaml"
};

static const unsigned char file152[] = {
#embed "../Poses/rest-90-90.yaml"
};

static const unsigned char file153[] = {
#embed "../Poses/roller-hamstring.yaml"
};

static const unsigned char file154[] = {
#embed "../Poses/sciatic-slider-seated.yaml"
};

static const unsigned char file155[] = {
#embed "../Poses/sciatic-slider-supine.yaml"
};

static const unsigned char file156[] = {
#embed "../Poses/sciatic-tensioner-seated.yaml"
};

static const unsigned char file157[] = {
#embed "../Poses/side-plank-knees.yaml"
};

static const unsigned char file158[] = {
#embed "../Poses/single-leg-deadlift.yaml"
};

static const unsigned char file159[] = {
#embed "../Poses/single-leg-stand.yaml"
};

static const unsigned char file160[] = {
#embed "../Poses/sit-to-stand.yaml"
};

static const unsigned char file161[] = {
#embed "../Poses/step-up.yaml"
};

static const unsigned char file162[] = {
#embed "../Poses/straight-leg-raise.yaml"
};

static const unsigned char file163[] = {
#embed "../Poses/walk-interval.yaml"
};

static const unsigned char file164[] = {
#embed "../RedFlags.yaml"
};

static const unsigned char file165[] = {
#embed "../Regions/calf.yaml"
};

static const unsigned char file166[] = {
#embed "../Regions/knee.yaml"
};

static const unsigned char file167[] = {
#embed "../Regions/nerve-and-low-back.yaml"
};

static const unsigned char file168[] = {
#embed "../Regions/thigh.yaml"
};

static const unsigned char file169[] = {
#embed "../Routines/tight-hamstrings-knee-pain-no-floor-1.yaml"
};

static const unsigned char file170[] = {
#embed "../Routines/tight-hamstrings-knee-pain-no-floor-2.yaml"
};

static const unsigned char file171[] = {
#embed "../Skeletons/clinic.yaml"
};

static const unsigned char file172[] = {
#embed "../Skeletons/codes.yaml"
};

static const unsigned char file173[] = {
#embed "../Skeletons/condition.yaml"
};

static const unsigned char file174[] = {
#embed "../Skeletons/exercise.yaml"
};

static const unsigned char file175[] = {
#embed "../Skeletons/patient.yaml"
};

static const unsigned char file176[] = {
#embed "../Sources/AAA-MEN.yaml"
};

static const unsigned char file177[] = {
#embed "../Sources/AAFP-PFP.yaml"
};

static const unsigned char file178[] = {
#embed "../Sources/AAFP-SCFE.yaml"
};

static const unsigned char file179[] = {
#embed "../Sources/AAOS-HAM.yaml"
};

static const unsigned char file180[] = {
#embed "../Sources/AAOS-HIP.yaml"
};

static const unsigned char file181[] = {
#embed "../Sources/AAOS-KNEE.yaml"
};

static const unsigned char file182[] = {
#embed "../Sources/AAOS-SPINE.yaml"
};

static const unsigned char file183[] = {
#embed "../Sources/ACSM.yaml"
};

static const unsigned char file184[] = {
#embed "../Sources/BANDY1997.yaml"
};

static const unsigned char file185[] = {
#embed "../Sources/BEERS2008.yaml"
};

static const unsigned char file186[] = {
#embed "../Sources/BG.yaml"
};

static const unsigned char file187[] = {
#embed "../Sources/BMJ-ARTH.yaml"
};

static const unsigned char file188[] = {
#embed "../Sources/BMJBP-PFP.yaml"
};

static const unsigned char file189[] = {
#embed "../Sources/BREDA2021.yaml"
};

static const unsigned char file190[] = {
#embed "../Sources/CALF-GEN.yaml"
};

static const unsigned char file191[] = {
#embed "../Sources/CASTELLOTE2014.yaml"
};

static const unsigned char file192[] = {
#embed "../Sources/CCLG.yaml"
};

static const unsigned char file193[] = {
#embed "../Sources/CDC-SP.yaml"
};

static const unsigned char file194[] = {
#embed "../Sources/CES-CARD.yaml"
};

static const unsigned char file195[] = {
#embed "../Sources/CLINGATE-ITB.yaml"
};

static const unsigned char file196[] = {
#embed "../Sources/COCHRANE-SLR.yaml"
};

static const unsigned char file197[] = {
#embed "../Sources/COMPART.yaml"
};

static const unsigned char file198[] = {
#embed "../Sources/CORN-RF.yaml"
};

static const unsigned char file199[] = {
#embed "../Sources/CROSSLEY2016.yaml"
};

static const unsigned char file200[] = {
#embed "../Sources/ELLIS-EXC.yaml"
};

static const unsigned char file201[] = {
#embed "../Sources/ERICKSON2017.yaml"
};

static const unsigned char file202[] = {
#embed "../Sources/ESCAPE.yaml"
};

static const unsigned char file203[] = {
#embed "../Sources/ESSKA2016.yaml"
};

static const unsigned char file204[] = {
#embed "../Sources/ETR.yaml"
};

static const unsigned char file205[] = {
#embed "../Sources/FLEX-ES.yaml"
};

static const unsigned char file206[] = {
#embed "../Sources/GARBER2011.yaml"
};

static const unsigned char file207[] = {
#embed "../Sources/GLOS-RF.yaml"
};

static const unsigned char file208[] = {
#embed "../Sources/GLOSHOSP-DVT.yaml"
};

static const unsigned char file209[] = {
#embed "../Sources/GSTT-MEN.yaml"
};

static const unsigned char file210[] = {
#embed "../Sources/HEATCOLD.yaml"
};

static const unsigned char file211[] = {
#embed "../Sources/HERRINGTON2008.yaml"
};

static const unsigned char file212[] = {
#embed "../Sources/INGRAM2024.yaml"
};

static const unsigned char file213[] = {
#embed "../Sources/ISHOI2020.yaml"
};

static const unsigned char file214[] = {
#embed "../Sources/JAT-HSI-2022.yaml"
};

static const unsigned char file215[] = {
#embed "../Sources/JOSPT-HSI-2022.yaml"
};

static const unsigned char file216[] = {
#embed "../Sources/JOSPT-LBP-2021.yaml"
};

static const unsigned char file217[] = {
#embed "../Sources/JOSPT-PFP-2019.yaml"
};

static const unsigned char file218[] = {
#embed "../Sources/KNEEDOC.yaml"
};

static const unsigned char file219[] = {
#embed "../Sources/KUILART2005.yaml"
};

static const unsigned char file220[] = {
#embed "../Sources/KWON2014.yaml"
};

static const unsigned char file221[] = {
#embed "../Sources/LOTHIAN-RF.yaml"
};

static const unsigned char file222[] = {
#embed "../Sources/MCGILL-FLOSS.yaml"
};

static const unsigned char file223[] = {
#embed "../Sources/MCGILL.yaml"
};

static const unsigned char file224[] = {
#embed "../Sources/MSD-HAM.yaml"
};

static const unsigned char file225[] = {
#embed "../Sources/MTW-NHS.yaml"
};

static const unsigned char file226[] = {
#embed "../Sources/NATA2018.yaml"
};

static const unsigned char file227[] = {
#embed "../Sources/NCA-KNEE.yaml"
};

static const unsigned char file228[] = {
#embed "../Sources/NHS-AAA.yaml"
};

static const unsigned char file229[] = {
#embed "../Sources/NHS-BAKER.yaml"
};

static const unsigned char file230[] = {
#embed "../Sources/NHS-DVT.yaml"
};

static const unsigned char file231[] = {
#embed "../Sources/NHS-HAM.yaml"
};

static const unsigned char file232[] = {
#embed "../Sources/NHS-KNEE.yaml"
};

static const unsigned char file233[] = {
#embed "../Sources/NHS-SCI.yaml"
};

static const unsigned char file234[] = {
#embed "../Sources/NHS-SEPTIC.yaml"
};

static const unsigned char file235[] = {
#embed "../Sources/NICE-CKS.yaml"
};

static const unsigned char file236[] = {
#embed "../Sources/NICE-NG12.yaml"
};

static const unsigned char file237[] = {
#embed "../Sources/NICE-NG226.yaml"
};

static const unsigned char file238[] = {
#embed "../Sources/NICE-NG59.yaml"
};

static const unsigned char file239[] = {
#embed "../Sources/NPSA-ALI.yaml"
};

static const unsigned char file240[] = {
#embed "../Sources/NSAID.yaml"
};

static const unsigned char file241[] = {
#embed "../Sources/NUNEZ2025.yaml"
};

static const unsigned char file242[] = {
#embed "../Sources/ORTHO-INST.yaml"
};

static const unsigned char file243[] = {
#embed "../Sources/OSD-GEN.yaml"
};

static const unsigned char file244[] = {
#embed "../Sources/OSD2020.yaml"
};

static const unsigned char file245[] = {
#embed "../Sources/OTTAWA.yaml"
};

static const unsigned char file246[] = {
#embed "../Sources/PEMAT.yaml"
};

static const unsigned char file247[] = {
#embed "../Sources/PHT-GEN.yaml"
};

static const unsigned char file248[] = {
#embed "../Sources/PIRI.yaml"
};

static const unsigned char file249[] = {
#embed "../Sources/PMC3445060.yaml"
};

static const unsigned char file250[] = {
#embed "../Sources/POOLE-NHS.yaml"
};

static const unsigned char file251[] = {
#embed "../Sources/PT-LOAD.yaml"
};

static const unsigned char file252[] = {
#embed "../Sources/SEED1.yaml"
};

static const unsigned char file253[] = {
#embed "../Sources/SEED2.yaml"
};

static const unsigned char file254[] = {
#embed "../Sources/SHARMA2016.yaml"
};

static const unsigned char file255[] = {
#embed "../Sources/SIRONA-MEN.yaml"
};

static const unsigned char file256[] = {
#embed "../Sources/SLR-LIMB.yaml"
};

static const unsigned char file257[] = {
#embed "../Sources/STEADI.yaml"
};

static const unsigned char file258[] = {
#embed "../Sources/THOMEE1997.yaml"
};

static const unsigned char file259[] = {
#embed "../Sources/TRAFFIC.yaml"
};

static const unsigned char file260[] = {
#embed "../Sources/UHMB-KNEE.yaml"
};

static const unsigned char file261[] = {
#embed "../Sources/VERSUS-KNEE.yaml"
};

static const unsigned char file262[] = {
#embed "../Sources/VERSUS-SEPTIC.yaml"
};

static const unsigned char file263[] = {
#embed "../Sources/YILDIRIM2018.yaml"
};

static const unsigned char file264[] = {
#embed "../Translations/ar/Advice.yaml"
};

static const unsigned char file265[] = {
#embed "../Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file266[] = {
#embed "../Translations/ar/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file267[] = {
#embed "../Translations/ar/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file268[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file269[] = {
#embed "../Translations/ar/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file270[] = {
#embed "../Translations/ar/Exercises/hamstring-set.yaml"
};

static const unsigned char file271[] = {
#embed "../Translations/ar/Exercises/march-warm-up.yaml"
};

static const unsigned char file272[] = {
#embed "../Translations/ar/Exercises/quad-set.yaml"
};

static const unsigned char file273[] = {
#embed "../Translations/ar/Limbs/leg.yaml"
};

static const unsigned char file274[] = {
#embed "../Translations/ar/Limbs/side.yaml"
};

static const unsigned char file275[] = {
#embed "../Translations/ar/RedFlags.yaml"
};

static const unsigned char file276[] = {
#embed "../Translations/es/Advice.yaml"
};

static const unsigned char file277[] = {
#embed "../Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml"
};

static const unsigned char file278[] = {
#embed "../Translations/es/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file279[] = {
#embed "../Translations/es/Exercises/abdominal-brace.yaml"
};

static const unsigned char file280[] = {
#embed "../Translations/es/Exercises/ball-release-glute.yaml"
};

static const unsigned char file281[] = {
#embed "../Translations/es/Exercises/bird-dog.yaml"
};

static const unsigned char file282[] = {
#embed "../Translations/es/Exercises/bridge-long-lever.yaml"
};

static const unsigned char file283[] = {
#embed "../Translations/es/Exercises/bridge.yaml"
};

static const unsigned char file284[] = {
#embed "../Translations/es/Exercises/calf-stretch-towel.yaml"
};

static const unsigned char file285[] = {
#embed "../Translations/es/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file286[] = {
#embed "../Translations/es/Exercises/cat-camel.yaml"
};

static const unsigned char file287[] = {
#embed "../Translations/es/Exercises/clamshell.yaml"
};

static const unsigned char file288[] = {
#embed "../Translations/es/Exercises/curl-up.yaml"
};

static const unsigned char file289[] = {
#embed "../Translations/es/Exercises/dead-bug.yaml"
};

static const unsigned char file290[] = {
#embed "../Translations/es/Exercises/ham-stretch-doorway.yaml"
};

static const unsigned char file291[] = {
#embed "../Translations/es/Exercises/ham-stretch-long-sit.yaml"
};

static const unsigned char file292[] = {
#embed "../Translations/es/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file293[] = {
#embed "../Translations/es/Exercises/ham-stretch-standing-step.yaml"
};

static const unsigned char file294[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file295[] = {
#embed "../Translations/es/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file296[] = {
#embed "../Translations/es/Exercises/hamstring-curl-standing.yaml"
};

static const unsigned char file297[] = {
#embed "../Translations/es/Exercises/hamstring-set.yaml"
};

static const unsigned char file298[] = {
#embed "../Translations/es/Exercises/hip-abduction-standing.yaml"
};

static const unsigned char file299[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml"
};

static const unsigned char file300[] = {
#embed "../Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml"
};

static const unsigned char file301[] = {
#embed "../Translations/es/Exercises/hip-hinge.yaml"
};

static const unsigned char file302[] = {
#embed "../Translations/es/Exercises/knee-to-chest-double.yaml"
};

static const unsigned char file303[] = {
#embed "../Translations/es/Exercises/knee-to-chest-single.yaml"
};

static const unsigned char file304[] = {
#embed "../Translations/es/Exercises/long-arc-quad.yaml"
};

static const unsigned char file305[] = {
#embed "../Translations/es/Exercises/lower-trunk-rotation.yaml"
};

static const unsigned char file306[] = {
#embed "../Translations/es/Exercises/march-warm-up.yaml"
};

static const unsigned char file307[] = {
#embed "../Translations/es/Exercises/mini-squat.yaml"
};

static const unsigned char file308[] = {
#embed "../Translations/es/Exercises/nordic-curl.yaml"
};

static const unsigned char file309[] = {
#embed "../Translations/es/Exercises/pelvic-tilt.yaml"
};

static const unsigned char file310[] = {
#embed "../Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml"
};

static const unsigned char file311[] = {
#embed "../Translations/es/Exercises/plank-forearm.yaml"
};

static const unsigned char file312[] = {
#embed "../Translations/es/Exercises/prone-press-up.yaml"
};

static const unsigned char file313[] = {
#embed "../Translations/es/Exercises/quad-set.yaml"
};

static const unsigned char file314[] = {
#embed "../Translations/es/Exercises/quad-stretch-side-lying.yaml"
};

static const unsigned char file315[] = {
#embed "../Translations/es/Exercises/quad-stretch-standing.yaml"
};

static const unsigned char file316[] = {
#embed "../Translations/es/Exercises/rest-90-90.yaml"
};

static const unsigned char file317[] = {
#embed "../Translations/es/Exercises/roller-hamstring.yaml"
};

static const unsigned char file318[] = {
#embed "../Translations/es/Exercises/sciatic-slider-seated.yaml"
};

static const unsigned char file319[] = {
#embed "../Translations/es/Exercises/sciatic-slider-supine.yaml"
};

static const unsigned char file320[] = {
#embed "../Translations/es/Exercises/sciatic-tensioner-seated.yaml"
};

static const unsigned char file321[] = {
#embed "../Translations/es/Exercises/side-plank-knees.yaml"
};

static const unsigned char file322[] = {
#embed "../Translations/es/Exercises/single-leg-deadlift.yaml"
};

static const unsigned char file323[] = {
#embed "../Translations/es/Exercises/single-leg-stand.yaml"
};

static const unsigned char file324[] = {
#embed "../Translations/es/Exercises/sit-to-stand.yaml"
};

static const unsigned char file325[] = {
#embed "../Translations/es/Exercises/step-up.yaml"
};

static const unsigned char file326[] = {
#embed "../Translations/es/Exercises/straight-leg-raise.yaml"
};

static const unsigned char file327[] = {
#embed "../Translations/es/Exercises/walk-interval.yaml"
};

static const unsigned char file328[] = {
#embed "../Translations/es/Limbs/leg.yaml"
};

static const unsigned char file329[] = {
#embed "../Translations/es/Limbs/side.yaml"
};

static const unsigned char file330[] = {
#embed "../Translations/es/RedFlags.yaml"
};

static const unsigned char file331[] = {
#embed "../Translations/es/Routines/tight-hamstrings-knee-pain-no-floor-1.yaml"
};

static const unsigned char file332[] = {
#embed "../Translations/es/Routines/tight-hamstrings-knee-pain-no-floor-2.yaml"
};

static const unsigned char file333[] = {
#embed "../Translations/vi/Advice.yaml"
};

static const unsigned char file334[] = {
#embed "../Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file335[] = {
#embed "../Translations/vi/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file336[] = {
#embed "../Translations/vi/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file337[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file338[] = {
#embed "../Translations/vi/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file339[] = {
#embed "../Translations/vi/Exercises/hamstring-set.yaml"
};

static const unsigned char file340[] = {
#embed "../Translations/vi/Exercises/march-warm-up.yaml"
};

static const unsigned char file341[] = {
#embed "../Translations/vi/Exercises/quad-set.yaml"
};

static const unsigned char file342[] = {
#embed "../Translations/vi/Limbs/leg.yaml"
};

static const unsigned char file343[] = {
#embed "../Translations/vi/Limbs/side.yaml"
};

static const unsigned char file344[] = {
#embed "../Translations/vi/RedFlags.yaml"
};

static const unsigned char file345[] = {
#embed "../Translations/zh/Advice.yaml"
};

static const unsigned char file346[] = {
#embed "../Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml"
};

static const unsigned char file347[] = {
#embed "../Translations/zh/Exercises/calf-stretch-wall-straight.yaml"
};

static const unsigned char file348[] = {
#embed "../Translations/zh/Exercises/ham-stretch-seated-chair.yaml"
};

static const unsigned char file349[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-9090.yaml"
};

static const unsigned char file350[] = {
#embed "../Translations/zh/Exercises/ham-stretch-supine-strap.yaml"
};

static const unsigned char file351[] = {
#embed "../Translations/zh/Exercises/hamstring-set.yaml"
};

static const unsigned char file352[] = {
#embed "../Translations/zh/Exercises/march-warm-up.yaml"
};

static const unsigned char file353[] = {
#embed "../Translations/zh/Exercises/quad-set.yaml"
};

static const unsigned char file354[] = {
#embed "../Translations/zh/Limbs/leg.yaml"
};

static const unsigned char file355[] = {
#embed "../Translations/zh/Limbs/side.yaml"
};

static const unsigned char file356[] = {
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
  {"Limbs/leg.yaml", file53, sizeof file53},
  {"Limbs/side.yaml", file54, sizeof file54},
  {"Looks/A.yaml", file55, sizeof file55},
  {"Looks/B.yaml", file56, sizeof file56},
  {"Looks/C.yaml", file57, sizeof file57},
  {"Looks/D.yaml", file58, sizeof file58},
  {"Looks/E.yaml", file59, sizeof file59},
  {"Looks/F.yaml", file60, sizeof file60},
  {"Phrases/ar.yaml", file61, sizeof file61},
  {"Phrases/en.yaml", file62, sizeof file62},
  {"Phrases/es.yaml", file63, sizeof file63},
  {"Phrases/vi.yaml", file64, sizeof file64},
  {"Phrases/zh.yaml", file65, sizeof file65},
  {"Pictures/abdominal-brace.picture", file66, sizeof file66},
  {"Pictures/ball-release-glute.picture", file67, sizeof file67},
  {"Pictures/bird-dog.picture", file68, sizeof file68},
  {"Pictures/bridge-long-lever.picture", file69, sizeof file69},
  {"Pictures/bridge.picture", file70, sizeof file70},
  {"Pictures/calf-stretch-towel.picture", file71, sizeof file71},
  {"Pictures/calf-stretch-wall-straight.picture", file72, sizeof file72},
  {"Pictures/cat-camel.picture", file73, sizeof file73},
  {"Pictures/clamshell.picture", file74, sizeof file74},
  {"Pictures/curl-up.picture", file75, sizeof file75},
  {"Pictures/dead-bug.picture", file76, sizeof file76},
  {"Pictures/ham-stretch-doorway.picture", file77, sizeof file77},
  {"Pictures/ham-stretch-long-sit.picture", file78, sizeof file78},
  {"Pictures/ham-stretch-seated-chair.picture", file79, sizeof file79},
  {"Pictures/ham-stretch-standing-step.picture", file80, sizeof file80},
  {"Pictures/ham-stretch-supine-9090.picture", file81, sizeof file81},
  {"Pictures/ham-stretch-supine-strap.picture", file82, sizeof file82},
  {"Pictures/hamstring-curl-standing.picture", file83, sizeof file83},
  {"Pictures/hamstring-set.picture", file84, sizeof file84},
  {"Pictures/hip-abduction-standing.picture", file85, sizeof file85},
  {"Pictures/hip-flexor-stretch-bed-edge.picture", file86, sizeof file86},
  {"Pictures/hip-flexor-stretch-half-kneel.picture", file87, sizeof file87},
  {"Pictures/hip-hinge.picture", file88, sizeof file88},
  {"Pictures/knee-to-chest-double.picture", file89, sizeof file89},
  {"Pictures/knee-to-chest-single.picture", file90, sizeof file90},
  {"Pictures/long-arc-quad.picture", file91, sizeof file91},
  {"Pictures/lower-trunk-rotation.picture", file92, sizeof file92},
  {"Pictures/march-warm-up.picture", file93, sizeof file93},
  {"Pictures/mini-squat.picture", file94, sizeof file94},
  {"Pictures/nordic-curl.picture", file95, sizeof file95},
  {"Pictures/pelvic-tilt.picture", file96, sizeof file96},
  {"Pictures/piriformis-stretch-figure4-supine.picture", file97, sizeof file97},
  {"Pictures/plank-forearm.picture", file98, sizeof file98},
  {"Pictures/prone-press-up.picture", file99, sizeof file99},
  {"Pictures/quad-set.picture", file100, sizeof file100},
  {"Pictures/quad-stretch-side-lying.picture", file101, sizeof file101},
  {"Pictures/quad-stretch-standing.picture", file102, sizeof file102},
  {"Pictures/rest-90-90.picture", file103, sizeof file103},
  {"Pictures/roller-hamstring.picture", file104, sizeof file104},
  {"Pictures/sciatic-slider-seated.picture", file105, sizeof file105},
  {"Pictures/sciatic-slider-supine.picture", file106, sizeof file106},
  {"Pictures/sciatic-tensioner-seated.picture", file107, sizeof file107},
  {"Pictures/side-plank-knees.picture", file108, sizeof file108},
  {"Pictures/single-leg-deadlift.picture", file109, sizeof file109},
  {"Pictures/single-leg-stand.picture", file110, sizeof file110},
  {"Pictures/sit-to-stand.picture", file111, sizeof file111},
  {"Pictures/step-up.picture", file112, sizeof file112},
  {"Pictures/straight-leg-raise.picture", file113, sizeof file113},
  {"Pictures/walk-interval.picture", file114, sizeof file114},
  {"Poses/abdominal-brace.yaml", file115, sizeof file115},
  {"Poses/ball-release-glute.yaml", file116, sizeof file116},
  {"Poses/bird-dog.yaml", file117, sizeof file117},
  {"Poses/bridge-long-lever.yaml", file118, sizeof file118},
  {"Poses/bridge.yaml", file119, sizeof file119},
  {"Poses/calf-stretch-towel.yaml", file120, sizeof file120},
  {"Poses/calf-stretch-wall-straight.yaml", file121, sizeof file121},
  {"Poses/cat-camel.yaml", file122, sizeof file122},
  {"Poses/clamshell.yaml", file123, sizeof file123},
  {"Poses/curl-up.yaml", file124, sizeof file124},
  {"Poses/dead-bug.yaml", file125, sizeof file125},
  {"Poses/ham-stretch-doorway.yaml", file126, sizeof file126},
  {"Poses/ham-stretch-long-sit.yaml", file127, sizeof file127},
  {"Poses/ham-stretch-seated-chair.yaml", file128, sizeof file128},
  {"Poses/ham-stretch-standing-step.yaml", file129, sizeof file129},
  {"Poses/ham-stretch-supine-9090.yaml", file130, sizeof file130},
  {"Poses/ham-stretch-supine-strap.yaml", file131, sizeof file131},
  {"Poses/hamstring-curl-standing.yaml", file132, sizeof file132},
  {"Poses/hamstring-set.yaml", file133, sizeof file133},
  {"Poses/hip-abduction-standing.yaml", file134, sizeof file134},
  {"Poses/hip-flexor-stretch-bed-edge.yaml", file135, sizeof file135},
  {"Poses/hip-flexor-stretch-half-kneel.yaml", file136, sizeof file136},
  {"Poses/hip-hinge.yaml", file137, sizeof file137},
  {"Poses/knee-to-chest-double.yaml", file138, sizeof file138},
  {"Poses/knee-to-chest-single.yaml", file139, sizeof file139},
  {"Poses/long-arc-quad.yaml", file140, sizeof file140},
  {"Poses/lower-trunk-rotation.yaml", file141, sizeof file141},
  {"Poses/march-warm-up.yaml", file142, sizeof file142},
  {"Poses/mini-squat.yaml", file143, sizeof file143},
  {"Poses/nordic-curl.yaml", file144, sizeof file144},
  {"Poses/pelvic-tilt.yaml", file145, sizeof file145},
  {"Poses/piriformis-stretch-figure4-supine.yaml", file146, sizeof file146},
  {"Poses/plank-forearm.yaml", file147, sizeof file147},
  {"Poses/prone-press-up.yaml", file148, sizeof file148},
  {"Poses/quad-set.yaml", file149, sizeof file149},
  {"Poses/quad-stretch-side-lying.yaml", file150, sizeof file150},
  {"Poses/quad-stretch-standing.yaml", file151, sizeof file151},
  {"Poses/rest-90-90.yaml", file152, sizeof file152},
  {"Poses/roller-hamstring.yaml", file153, sizeof file153},
  {"Poses/sciatic-slider-seated.yaml", file154, sizeof file154},
  {"Poses/sciatic-slider-supine.yaml", file155, sizeof file155},
  {"Poses/sciatic-tensioner-seated.yaml", file156, sizeof file156},
  {"Poses/side-plank-knees.yaml", file157, sizeof file157},
  {"Poses/single-leg-deadlift.yaml", file158, sizeof file158},
  {"Poses/single-leg-stand.yaml", file159, sizeof file159},
  {"Poses/sit-to-stand.yaml", file160, sizeof file160},
  {"Poses/step-up.yaml", file161, sizeof file161},
  {"Poses/straight-leg-raise.yaml", file162, sizeof file162},
  {"Poses/walk-interval.yaml", file163, sizeof file163},
  {"RedFlags.yaml", file164, sizeof file164},
  {"Regions/calf.yaml", file165, sizeof file165},
  {"Regions/knee.yaml", file166, sizeof file166},
  {"Regions/nerve-and-low-back.yaml", file167, sizeof file167},
  {"Regions/thigh.yaml", file168, sizeof file168},
  {"Routines/tight-hamstrings-knee-pain-no-floor-1.yaml", file169, sizeof file169},
  {"Routines/tight-hamstrings-knee-pain-no-floor-2.yaml", file170, sizeof file170},
  {"Skeletons/clinic.yaml", file171, sizeof file171},
  {"Skeletons/codes.yaml", file172, sizeof file172},
  {"Skeletons/condition.yaml", file173, sizeof file173},
  {"Skeletons/exercise.yaml", file174, sizeof file174},
  {"Skeletons/patient.yaml", file175, sizeof file175},
  {"Sources/AAA-MEN.yaml", file176, sizeof file176},
  {"Sources/AAFP-PFP.yaml", file177, sizeof file177},
  {"Sources/AAFP-SCFE.yaml", file178, sizeof file178},
  {"Sources/AAOS-HAM.yaml", file179, sizeof file179},
  {"Sources/AAOS-HIP.yaml", file180, sizeof file180},
  {"Sources/AAOS-KNEE.yaml", file181, sizeof file181},
  {"Sources/AAOS-SPINE.yaml", file182, sizeof file182},
  {"Sources/ACSM.yaml", file183, sizeof file183},
  {"Sources/BANDY1997.yaml", file184, sizeof file184},
  {"Sources/BEERS2008.yaml", file185, sizeof file185},
  {"Sources/BG.yaml", file186, sizeof file186},
  {"Sources/BMJ-ARTH.yaml", file187, sizeof file187},
  {"Sources/BMJBP-PFP.yaml", file188, sizeof file188},
  {"Sources/BREDA2021.yaml", file189, sizeof file189},
  {"Sources/CALF-GEN.yaml", file190, sizeof file190},
  {"Sources/CASTELLOTE2014.yaml", file191, sizeof file191},
  {"Sources/CCLG.yaml", file192, sizeof file192},
  {"Sources/CDC-SP.yaml", file193, sizeof file193},
  {"Sources/CES-CARD.yaml", file194, sizeof file194},
  {"Sources/CLINGATE-ITB.yaml", file195, sizeof file195},
  {"Sources/COCHRANE-SLR.yaml", file196, sizeof file196},
  {"Sources/COMPART.yaml", file197, sizeof file197},
  {"Sources/CORN-RF.yaml", file198, sizeof file198},
  {"Sources/CROSSLEY2016.yaml", file199, sizeof file199},
  {"Sources/ELLIS-EXC.yaml", file200, sizeof file200},
  {"Sources/ERICKSON2017.yaml", file201, sizeof file201},
  {"Sources/ESCAPE.yaml", file202, sizeof file202},
  {"Sources/ESSKA2016.yaml", file203, sizeof file203},
  {"Sources/ETR.yaml", file204, sizeof file204},
  {"Sources/FLEX-ES.yaml", file205, sizeof file205},
  {"Sources/GARBER2011.yaml", file206, sizeof file206},
  {"Sources/GLOS-RF.yaml", file207, sizeof file207},
  {"Sources/GLOSHOSP-DVT.yaml", file208, sizeof file208},
  {"Sources/GSTT-MEN.yaml", file209, sizeof file209},
  {"Sources/HEATCOLD.yaml", file210, sizeof file210},
  {"Sources/HERRINGTON2008.yaml", file211, sizeof file211},
  {"Sources/INGRAM2024.yaml", file212, sizeof file212},
  {"Sources/ISHOI2020.yaml", file213, sizeof file213},
  {"Sources/JAT-HSI-2022.yaml", file214, sizeof file214},
  {"Sources/JOSPT-HSI-2022.yaml", file215, sizeof file215},
  {"Sources/JOSPT-LBP-2021.yaml", file216, sizeof file216},
  {"Sources/JOSPT-PFP-2019.yaml", file217, sizeof file217},
  {"Sources/KNEEDOC.yaml", file218, sizeof file218},
  {"Sources/KUILART2005.yaml", file219, sizeof file219},
  {"Sources/KWON2014.yaml", file220, sizeof file220},
  {"Sources/LOTHIAN-RF.yaml", file221, sizeof file221},
  {"Sources/MCGILL-FLOSS.yaml", file222, sizeof file222},
  {"Sources/MCGILL.yaml", file223, sizeof file223},
  {"Sources/MSD-HAM.yaml", file224, sizeof file224},
  {"Sources/MTW-NHS.yaml", file225, sizeof file225},
  {"Sources/NATA2018.yaml", file226, sizeof file226},
  {"Sources/NCA-KNEE.yaml", file227, sizeof file227},
  {"Sources/NHS-AAA.yaml", file228, sizeof file228},
  {"Sources/NHS-BAKER.yaml", file229, sizeof file229},
  {"Sources/NHS-DVT.yaml", file230, sizeof file230},
  {"Sources/NHS-HAM.yaml", file231, sizeof file231},
  {"Sources/NHS-KNEE.yaml", file232, sizeof file232},
  {"Sources/NHS-SCI.yaml", file233, sizeof file233},
  {"Sources/NHS-SEPTIC.yaml", file234, sizeof file234},
  {"Sources/NICE-CKS.yaml", file235, sizeof file235},
  {"Sources/NICE-NG12.yaml", file236, sizeof file236},
  {"Sources/NICE-NG226.yaml", file237, sizeof file237},
  {"Sources/NICE-NG59.yaml", file238, sizeof file238},
  {"Sources/NPSA-ALI.yaml", file239, sizeof file239},
  {"Sources/NSAID.yaml", file240, sizeof file240},
  {"Sources/NUNEZ2025.yaml", file241, sizeof file241},
  {"Sources/ORTHO-INST.yaml", file242, sizeof file242},
  {"Sources/OSD-GEN.yaml", file243, sizeof file243},
  {"Sources/OSD2020.yaml", file244, sizeof file244},
  {"Sources/OTTAWA.yaml", file245, sizeof file245},
  {"Sources/PEMAT.yaml", file246, sizeof file246},
  {"Sources/PHT-GEN.yaml", file247, sizeof file247},
  {"Sources/PIRI.yaml", file248, sizeof file248},
  {"Sources/PMC3445060.yaml", file249, sizeof file249},
  {"Sources/POOLE-NHS.yaml", file250, sizeof file250},
  {"Sources/PT-LOAD.yaml", file251, sizeof file251},
  {"Sources/SEED1.yaml", file252, sizeof file252},
  {"Sources/SEED2.yaml", file253, sizeof file253},
  {"Sources/SHARMA2016.yaml", file254, sizeof file254},
  {"Sources/SIRONA-MEN.yaml", file255, sizeof file255},
  {"Sources/SLR-LIMB.yaml", file256, sizeof file256},
  {"Sources/STEADI.yaml", file257, sizeof file257},
  {"Sources/THOMEE1997.yaml", file258, sizeof file258},
  {"Sources/TRAFFIC.yaml", file259, sizeof file259},
  {"Sources/UHMB-KNEE.yaml", file260, sizeof file260},
  {"Sources/VERSUS-KNEE.yaml", file261, sizeof file261},
  {"Sources/VERSUS-SEPTIC.yaml", file262, sizeof file262},
  {"Sources/YILDIRIM2018.yaml", file263, sizeof file263},
  {"Translations/ar/Advice.yaml", file264, sizeof file264},
  {"Translations/ar/Conditions/tight-hamstrings-knee-pain.yaml", file265, sizeof file265},
  {"Translations/ar/Exercises/calf-stretch-wall-straight.yaml", file266, sizeof file266},
  {"Translations/ar/Exercises/ham-stretch-seated-chair.yaml", file267, sizeof file267},
  {"Translations/ar/Exercises/ham-stretch-supine-9090.yaml", file268, sizeof file268},
  {"Translations/ar/Exercises/ham-stretch-supine-strap.yaml", file269, sizeof file269},
  {"Translations/ar/Exercises/hamstring-set.yaml", file270, sizeof file270},
  {"Translations/ar/Exercises/march-warm-up.yaml", file271, sizeof file271},
  {"Translations/ar/Exercises/quad-set.yaml", file272, sizeof file272},
  {"Translations/ar/Limbs/leg.yaml", file273, sizeof file273},
  {"Translations/ar/Limbs/side.yaml", file274, sizeof file274},
  {"Translations/ar/RedFlags.yaml", file275, sizeof file275},
  {"Translations/es/Advice.yaml", file276, sizeof file276},
  {"Translations/es/Conditions/sciatic-hamstring-knee-pain.yaml", file277, sizeof file277},
  {"Translations/es/Conditions/tight-hamstrings-knee-pain.yaml", file278, sizeof file278},
  {"Translations/es/Exercises/abdominal-brace.yaml", file279, sizeof file279},
  {"Translations/es/Exercises/ball-release-glute.yaml", file280, sizeof file280},
  {"Translations/es/Exercises/bird-dog.yaml", file281, sizeof file281},
  {"Translations/es/Exercises/bridge-long-lever.yaml", file282, sizeof file282},
  {"Translations/es/Exercises/bridge.yaml", file283, sizeof file283},
  {"Translations/es/Exercises/calf-stretch-towel.yaml", file284, sizeof file284},
  {"Translations/es/Exercises/calf-stretch-wall-straight.yaml", file285, sizeof file285},
  {"Translations/es/Exercises/cat-camel.yaml", file286, sizeof file286},
  {"Translations/es/Exercises/clamshell.yaml", file287, sizeof file287},
  {"Translations/es/Exercises/curl-up.yaml", file288, sizeof file288},
  {"Translations/es/Exercises/dead-bug.yaml", file289, sizeof file289},
  {"Translations/es/Exercises/ham-stretch-doorway.yaml", file290, sizeof file290},
  {"Translations/es/Exercises/ham-stretch-long-sit.yaml", file291, sizeof file291},
  {"Translations/es/Exercises/ham-stretch-seated-chair.yaml", file292, sizeof file292},
  {"Translations/es/Exercises/ham-stretch-standing-step.yaml", file293, sizeof file293},
  {"Translations/es/Exercises/ham-stretch-supine-9090.yaml", file294, sizeof file294},
  {"Translations/es/Exercises/ham-stretch-supine-strap.yaml", file295, sizeof file295},
  {"Translations/es/Exercises/hamstring-curl-standing.yaml", file296, sizeof file296},
  {"Translations/es/Exercises/hamstring-set.yaml", file297, sizeof file297},
  {"Translations/es/Exercises/hip-abduction-standing.yaml", file298, sizeof file298},
  {"Translations/es/Exercises/hip-flexor-stretch-bed-edge.yaml", file299, sizeof file299},
  {"Translations/es/Exercises/hip-flexor-stretch-half-kneel.yaml", file300, sizeof file300},
  {"Translations/es/Exercises/hip-hinge.yaml", file301, sizeof file301},
  {"Translations/es/Exercises/knee-to-chest-double.yaml", file302, sizeof file302},
  {"Translations/es/Exercises/knee-to-chest-single.yaml", file303, sizeof file303},
  {"Translations/es/Exercises/long-arc-quad.yaml", file304, sizeof file304},
  {"Translations/es/Exercises/lower-trunk-rotation.yaml", file305, sizeof file305},
  {"Translations/es/Exercises/march-warm-up.yaml", file306, sizeof file306},
  {"Translations/es/Exercises/mini-squat.yaml", file307, sizeof file307},
  {"Translations/es/Exercises/nordic-curl.yaml", file308, sizeof file308},
  {"Translations/es/Exercises/pelvic-tilt.yaml", file309, sizeof file309},
  {"Translations/es/Exercises/piriformis-stretch-figure4-supine.yaml", file310, sizeof file310},
  {"Translations/es/Exercises/plank-forearm.yaml", file311, sizeof file311},
  {"Translations/es/Exercises/prone-press-up.yaml", file312, sizeof file312},
  {"Translations/es/Exercises/quad-set.yaml", file313, sizeof file313},
  {"Translations/es/Exercises/quad-stretch-side-lying.yaml", file314, sizeof file314},
  {"Translations/es/Exercises/quad-stretch-standing.yaml", file315, sizeof file315},
  {"Translations/es/Exercises/rest-90-90.yaml", file316, sizeof file316},
  {"Translations/es/Exercises/roller-hamstring.yaml", file317, sizeof file317},
  {"Translations/es/Exercises/sciatic-slider-seated.yaml", file318, sizeof file318},
  {"Translations/es/Exercises/sciatic-slider-supine.yaml", file319, sizeof file319},
  {"Translations/es/Exercises/sciatic-tensioner-seated.yaml", file320, sizeof file320},
  {"Translations/es/Exercises/side-plank-knees.yaml", file321, sizeof file321},
  {"Translations/es/Exercises/single-leg-deadlift.yaml", file322, sizeof file322},
  {"Translations/es/Exercises/single-leg-stand.yaml", file323, sizeof file323},
  {"Translations/es/Exercises/sit-to-stand.yaml", file324, sizeof file324},
  {"Translations/es/Exercises/step-up.yaml", file325, sizeof file325},
  {"Translations/es/Exercises/straight-leg-raise.yaml", file326, sizeof file326},
  {"Translations/es/Exercises/walk-interval.yaml", file327, sizeof file327},
  {"Translations/es/Limbs/leg.yaml", file328, sizeof file328},
  {"Translations/es/Limbs/side.yaml", file329, sizeof file329},
  {"Translations/es/RedFlags.yaml", file330, sizeof file330},
  {"Translations/es/Routines/tight-hamstrings-knee-pain-no-floor-1.yaml", file331, sizeof file331},
  {"Translations/es/Routines/tight-hamstrings-knee-pain-no-floor-2.yaml", file332, sizeof file332},
  {"Translations/vi/Advice.yaml", file333, sizeof file333},
  {"Translations/vi/Conditions/tight-hamstrings-knee-pain.yaml", file334, sizeof file334},
  {"Translations/vi/Exercises/calf-stretch-wall-straight.yaml", file335, sizeof file335},
  {"Translations/vi/Exercises/ham-stretch-seated-chair.yaml", file336, sizeof file336},
  {"Translations/vi/Exercises/ham-stretch-supine-9090.yaml", file337, sizeof file337},
  {"Translations/vi/Exercises/ham-stretch-supine-strap.yaml", file338, sizeof file338},
  {"Translations/vi/Exercises/hamstring-set.yaml", file339, sizeof file339},
  {"Translations/vi/Exercises/march-warm-up.yaml", file340, sizeof file340},
  {"Translations/vi/Exercises/quad-set.yaml", file341, sizeof file341},
  {"Translations/vi/Limbs/leg.yaml", file342, sizeof file342},
  {"Translations/vi/Limbs/side.yaml", file343, sizeof file343},
  {"Translations/vi/RedFlags.yaml", file344, sizeof file344},
  {"Translations/zh/Advice.yaml", file345, sizeof file345},
  {"Translations/zh/Conditions/tight-hamstrings-knee-pain.yaml", file346, sizeof file346},
  {"Translations/zh/Exercises/calf-stretch-wall-straight.yaml", file347, sizeof file347},
  {"Translations/zh/Exercises/ham-stretch-seated-chair.yaml", file348, sizeof file348},
  {"Translations/zh/Exercises/ham-stretch-supine-9090.yaml", file349, sizeof file349},
  {"Translations/zh/Exercises/ham-stretch-supine-strap.yaml", file350, sizeof file350},
  {"Translations/zh/Exercises/hamstring-set.yaml", file351, sizeof file351},
  {"Translations/zh/Exercises/march-warm-up.yaml", file352, sizeof file352},
  {"Translations/zh/Exercises/quad-set.yaml", file353, sizeof file353},
  {"Translations/zh/Limbs/leg.yaml", file354, sizeof file354},
  {"Translations/zh/Limbs/side.yaml", file355, sizeof file355},
  {"Translations/zh/RedFlags.yaml", file356, sizeof file356},
};

int CAssetsCount(void) { return 357; }

struct CAssetsFile CAssetsFileAt(int index) { return files[index]; }
