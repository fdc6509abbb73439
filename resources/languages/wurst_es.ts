<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>! and @ go through a list one by one, which a single picture can&apos;t; leave the sign out</source>
        <translation>! y @ recorren una lista línea a línea, y una sola imagen no puede; quita el signo</translation>
    </message>
    <message numerus="yes">
        <source>%n LoRAs</source>
        <comment>%n LoRA</comment>
        <translation>
            <numerusform>%n LoRA</numerusform>
            <numerusform>%n LoRAs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed options</source>
        <comment>%n changed option</comment>
        <translation>
            <numerusform>%n opción cambiada</numerusform>
            <numerusform>%n opciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compositions kept</source>
        <comment>%n composition kept</comment>
        <translation>
            <numerusform>%n composición guardada</numerusform>
            <numerusform>%n composiciones guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <comment>%n core</comment>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>%n núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <comment>%n file</comment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files can&apos;t be read ({name})</source>
        <comment>%n file can&apos;t be read ({name})</comment>
        <translation>
            <numerusform>%n archivo no se puede leer ({name})</numerusform>
            <numerusform>%n archivos no se pueden leer ({name})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder came from elsewhere</source>
        <comment>%n file in the folder came from elsewhere</comment>
        <translation>
            <numerusform>%n archivo de la carpeta vino de otra parte</numerusform>
            <numerusform>%n archivos de la carpeta vinieron de otra parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>%n found</comment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>%n in all</comment>
        <translation>
            <numerusform>%n en total</numerusform>
            <numerusform>%n en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs back in the queue.</source>
        <comment>%n job back in the queue.</comment>
        <translation>
            <numerusform>%n trabajo de vuelta en la cola.</numerusform>
            <numerusform>%n trabajos de vuelta en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue</source>
        <comment>%n job in the queue</comment>
        <translation>
            <numerusform>%n trabajo en la cola</numerusform>
            <numerusform>%n trabajos en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs in the queue, about {time}</source>
        <comment>%n job in the queue, about {time}</comment>
        <translation>
            <numerusform>%n trabajo en la cola, cerca de {time}</numerusform>
            <numerusform>%n trabajos en la cola, cerca de {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs taken out of the queue. Kept pictures stay in the history.</source>
        <comment>%n job taken out of the queue. Kept pictures stay in the history.</comment>
        <translation>
            <numerusform>%n trabajo quitado de la cola. Las imágenes guardadas siguen en el historial.</numerusform>
            <numerusform>%n trabajos quitados de la cola. Las imágenes guardadas siguen en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs were broken off when the program last ended. All that was finished is kept, and they can go on from there.</source>
        <comment>A job was broken off when the program last ended. All that was finished is kept, and it can go on from there.</comment>
        <translation>
            <numerusform>Un trabajo quedó interrumpido cuando el programa se cerró la última vez. Lo terminado se conserva, y puede continuar desde ahí.</numerusform>
            <numerusform>%n trabajos quedaron interrumpidos cuando el programa se cerró la última vez. Lo terminado se conserva, y pueden continuar desde ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls</source>
        <comment>%n network call</comment>
        <translation>
            <numerusform>%n llamada a la red</numerusform>
            <numerusform>%n llamadas a la red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network calls in this run</source>
        <comment>%n network call in this run</comment>
        <translation>
            <numerusform>%n llamada a la red en esta sesión</numerusform>
            <numerusform>%n llamadas a la red en esta sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>%n new</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pictures: show them</source>
        <comment>%n new picture: show it</comment>
        <translation>
            <numerusform>%n imagen nueva: mostrarla</numerusform>
            <numerusform>%n imágenes nuevas: mostrarlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <comment>%n picture</comment>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are back.</source>
        <comment>The picture is back.</comment>
        <translation>
            <numerusform>La imagen ha vuelto.</numerusform>
            <numerusform>%n imágenes han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are deleted.</source>
        <comment>The picture is deleted.</comment>
        <translation>
            <numerusform>Imagen eliminada.</numerusform>
            <numerusform>%n imágenes eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures at a time</source>
        <comment>one picture at a time</comment>
        <translation>
            <numerusform>una imagen a la vez</numerusform>
            <numerusform>%n imágenes a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked</source>
        <comment>%n picture checked</comment>
        <translation>
            <numerusform>%n imagen comprobada</numerusform>
            <numerusform>%n imágenes comprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures checked: all is well.</source>
        <comment>%n picture checked: all is well.</comment>
        <translation>
            <numerusform>%n imagen comprobada: todo está bien.</numerusform>
            <numerusform>%n imágenes comprobadas: todo está bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures copied.</source>
        <comment>%n picture copied.</comment>
        <translation>
            <numerusform>%n imagen copiada.</numerusform>
            <numerusform>%n imágenes copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures exported to {folder}.</source>
        <comment>%n picture exported to {folder}.</comment>
        <translation>
            <numerusform>%n imagen exportada a {folder}.</numerusform>
            <numerusform>%n imágenes exportadas a {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures handed to the system&apos;s trash.</source>
        <comment>%n picture handed to the system&apos;s trash.</comment>
        <translation>
            <numerusform>%n imagen enviada a la papelera del sistema.</numerusform>
            <numerusform>%n imágenes enviadas a la papelera del sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported</source>
        <comment>%n picture imported</comment>
        <translation>
            <numerusform>%n imagen importada</numerusform>
            <numerusform>%n imágenes importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures imported.</source>
        <comment>%n picture imported.</comment>
        <translation>
            <numerusform>%n imagen importada.</numerusform>
            <numerusform>%n imágenes importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept</source>
        <comment>%n picture kept</comment>
        <translation>
            <numerusform>%n imagen guardada</numerusform>
            <numerusform>%n imágenes guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept.</source>
        <comment>%n picture kept.</comment>
        <translation>
            <numerusform>%n imagen guardada.</numerusform>
            <numerusform>%n imágenes guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked anew.</source>
        <comment>%n picture marked anew.</comment>
        <translation>
            <numerusform>%n imagen con marcas nuevas.</numerusform>
            <numerusform>%n imágenes con marcas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures marked as before.</source>
        <comment>%n picture marked as before.</comment>
        <translation>
            <numerusform>%n imagen con las marcas de antes.</numerusform>
            <numerusform>%n imágenes con las marcas de antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures, about {time}</source>
        <comment>%n picture, about {time}</comment>
        <translation>
            <numerusform>%n imagen, cerca de {time}</numerusform>
            <numerusform>%n imágenes, cerca de {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures. How long they take is known once one was drawn like this.</source>
        <comment>%n picture. How long they take is known once one was drawn like this.</comment>
        <translation>
            <numerusform>%n imagen. Cuánto tarda se sabrá cuando se haya dibujado una así.</numerusform>
            <numerusform>%n imágenes. Cuánto tardan se sabrá cuando se haya dibujado una así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds for each</source>
        <comment>%n second for each</comment>
        <translation>
            <numerusform>%n segundo para cada una</numerusform>
            <numerusform>%n segundos para cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n styles saved as {file}.</source>
        <comment>%n style saved as {file}.</comment>
        <translation>
            <numerusform>%n estilo guardado como {file}.</numerusform>
            <numerusform>%n estilos guardados como {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <comment>%n thread</comment>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Wurst Desktop</source>
        <translation>&amp;Acerca de Wurst Desktop</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Todos los comandos…</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <comment>colours</comment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Blend two…</source>
        <translation>Mezclar &amp;dos…</translation>
    </message>
    <message>
        <source>&amp;Check all files…</source>
        <translation>Comprobar &amp;todos los archivos…</translation>
    </message>
    <message>
        <source>&amp;Clear what has ended</source>
        <translation>&amp;Limpiar lo terminado</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <comment>a pane</comment>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>colours</comment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>a pane</comment>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Earlier prompts…</source>
        <translation>Prompts &amp;anteriores…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <comment>a job that waits</comment>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Export styles…</source>
        <translation>&amp;Exportar estilos…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <comment>a pane</comment>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>&amp;Go on, or try again</source>
        <translation>C&amp;ontinuar o reintentar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hide report</source>
        <translation>&amp;Ocultar informe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Historial de cambios…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importar imágenes…</translation>
    </message>
    <message>
        <source>&amp;Import styles…</source>
        <translation>&amp;Importar estilos…</translation>
    </message>
    <message>
        <source>&amp;Just the picture</source>
        <translation>&amp;Solo la imagen</translation>
    </message>
    <message>
        <source>&amp;Keep this prompt as a style…</source>
        <translation>&amp;Guardar este prompt como estilo…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de te&amp;clado</translation>
    </message>
    <message>
        <source>&amp;Learn one from your pictures…</source>
        <translation>&amp;Aprender uno de tus imágenes…</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>colours</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>Crear de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Open large</source>
        <translation>Abrir en &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Pause after this job</source>
        <translation>P&amp;ausar tras este trabajo</translation>
    </message>
    <message>
        <source>&amp;Pause the queue</source>
        <translation>P&amp;ausar la cola</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <comment>a menu</comment>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a pane</comment>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <comment>a menu</comment>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>Va&amp;loración</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Rehacer {change}</translation>
    </message>
    <message>
        <source>&amp;Remove from the queue</source>
        <translation>&amp;Quitar de la cola</translation>
    </message>
    <message>
        <source>&amp;Remove one from this machine</source>
        <translation>&amp;Quitar uno de este equipo</translation>
    </message>
    <message>
        <source>&amp;Remove this style</source>
        <translation>&amp;Quitar este estilo</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Restore the usual layout</source>
        <translation>&amp;Restaurar la disposición habitual</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>&amp;Buscar en el historial</translation>
    </message>
    <message>
        <source>&amp;Show report</source>
        <translation>&amp;Mostrar informe</translation>
    </message>
    <message>
        <source>&amp;Stop now, keep the composition</source>
        <translation>Detener &amp;ya y guardar la composición</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Deshacer {change}</translation>
    </message>
    <message>
        <source>&amp;Vary…</source>
        <translation>&amp;Variar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>an empty value of a sweep, beside its pictures</extracomment>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>(word:1.3), [word]</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>(word:1.3), [word]</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>.swap() edits a picture, which this model can&apos;t do</source>
        <translation>.swap() edita una imagen, y este modelo no puede hacerlo</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>keys</comment>
        <translation>0 a 5</translation>
    </message>
    <message>
        <source>0 to 5 in the gallery rate it</source>
        <translation>En la galería, las teclas 0 a 5 la valoran</translation>
    </message>
    <message>
        <source>0..1+0.25, of several: ink=0..1+0.25</source>
        <comment>how the strengths of one LoRA are typed, or of one of several</comment>
        <translation>0..1+0.25; si hay varios: ink=0..1+0.25</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..3</source>
        <comment>how several values are typed</comment>
        <translation>1, 2, 3 o 1..3</translation>
    </message>
    <message>
        <source>10 steps, as recommended</source>
        <translation>10 pasos, como se recomienda</translation>
    </message>
    <message>
        <source>2, 4, 6 or 2..6+2</source>
        <comment>how several values are typed</comment>
        <translation>2, 4, 6 o 2..6+2</translation>
    </message>
    <message>
        <source>20 steps, as recommended</source>
        <translation>20 pasos, como se recomienda</translation>
    </message>
    <message>
        <source>A &amp;tour of three minutes</source>
        <translation>Un recorrido de tres &amp;minutos</translation>
    </message>
    <message>
        <source>A click goes to how it was after that change. What you do then takes the place of what is grey.</source>
        <translation>Con un clic vuelves a como estaba tras ese cambio. Lo que hagas después ocupa el lugar de lo que está en gris.</translation>
    </message>
    <message>
        <source>A few lines for the stock pipelines of diffusers that draw this picture</source>
        <translation>Unas líneas para los pipelines originales de diffusers que dibujan esta imagen</translation>
    </message>
    <message>
        <source>A few words will do: what, in which colour, where. The grey words are an example. The icons above bring styles, weights as sliders, and all that you typed before.</source>
        <translation>Bastan unas palabras: qué, de qué color, dónde. Las palabras en gris son un ejemplo. Los iconos de arriba traen estilos, pesos con deslizadores y todo lo que escribiste antes.</translation>
    </message>
    <message>
        <source>A line of the list “{list}” stands here, drawn from the seed.</source>
        <translation>Aquí va una línea de la lista «{list}», elegida por la semilla.</translation>
    </message>
    <message>
        <source>A name for “{search}”:</source>
        <translation>Un nombre para «{search}»:</translation>
    </message>
    <message>
        <source>A notification of the desktop, if the window is in back.</source>
        <translation>Una notificación del escritorio, si la ventana está detrás.</translation>
    </message>
    <message>
        <source>A picture begins as noise, and this number decides which. What is where, the composition, grows from it: the same number with the same words gives the same composition again. A new one is thrown for each picture, unless the lock is closed.</source>
        <translation>Una imagen empieza como ruido, y este número decide cuál. De él crece la composición, dónde está cada cosa: el mismo número con las mismas palabras vuelve a dar la misma composición. Para cada imagen se sortea uno nuevo, salvo que el candado esté cerrado.</translation>
    </message>
    <message>
        <source>A picture for each value, of each with each, all from “{prompt}”. They are kept one by one, and a grid of them too.</source>
        <translation>Una imagen por cada valor, cada uno con cada otro, todas de «{prompt}». Se guardan una por una, y también una cuadrícula con todas.</translation>
    </message>
    <message>
        <source>A picture is being made. Stop it and close?</source>
        <translation>Se está creando una imagen. ¿Detenerla y cerrar?</translation>
    </message>
    <message>
        <source>A picture would take about {time} here, by what “How fast is this machine?” measured.</source>
        <translation>Una imagen tardaría aquí cerca de {time}, según lo medido en «¿Es rápido este equipo?».</translation>
    </message>
    <message>
        <source>A picture would take about {time} here: a guess, till “How fast is this machine?” has measured.</source>
        <translation>Una imagen tardaría aquí cerca de {time}: es una estimación, hasta que lo mida «¿Es rápido este equipo?».</translation>
    </message>
    <message>
        <source>A size in steps of 64</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Un tamaño en pasos de 64</translation>
    </message>
    <message>
        <source>A slider for each phrase</source>
        <translation>Un deslizador para cada frase</translation>
    </message>
    <message>
        <source>A slider for each phrase of the prompt: to the right it counts more, to the left less. In the prompt that is written as a number behind the phrase, as in (mountains)1.6.</source>
        <translation>Un deslizador para cada frase del prompt: hacia la derecha cuenta más; hacia la izquierda, menos. En el prompt se escribe como un número detrás de la frase, como en (mountains)1.6.</translation>
    </message>
    <message>
        <source>A start from a kept composition</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Un comienzo desde una composición guardada</translation>
    </message>
    <message>
        <source>A step of the {stage} takes {time}, all of them {share} of a picture: each one fewer (under More) saves as much.</source>
        <translation>Un paso de {stage} tarda {time}, y todos juntos son el {share} de una imagen: cada paso menos (en «Más») ahorra otro tanto.</translation>
    </message>
    <message>
        <source>A style puts its words around the prompt</source>
        <translation>Un estilo rodea el prompt con sus palabras</translation>
    </message>
    <message>
        <source>A style puts the same words around each prompt. There is none yet.</source>
        <translation>Un estilo rodea cada prompt con las mismas palabras. Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>A text file beside a picture (lamp.txt beside lamp.png) says what is on that one, and goes before the phrase.</source>
        <translation>Un archivo de texto junto a una imagen (lamp.txt junto a lamp.png) dice qué se ve en ella, y va delante de la frase.</translation>
    </message>
    <message>
        <source>About 20 pictures of one thing teach it to {title}. They stay on this machine, and pictures can be made meanwhile.</source>
        <translation>Unas 20 imágenes de una misma cosa se la enseñan a {title}. No salen de este equipo, y mientras tanto puedes crear imágenes.</translation>
    </message>
    <message>
        <source>About so much of the device&apos;s memory is used, which leaves room for other programs: slower, the same pictures.</source>
        <translation>Se usa más o menos esta parte de la memoria del dispositivo, y queda sitio para otros programas: más lento, las mismas imágenes.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Acerca de {program}</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>direction of a sweep</comment>
        <translation>A lo ancho</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Añadir un LoRA</translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>the part for the GPU</comment>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Add it again</source>
        <comment>the part for the GPU</comment>
        <translation>Añadirlo de nuevo</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Again here</source>
        <comment>before what comes out when the picture is made again on this machine</comment>
        <translation>De nuevo aquí</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Todo como siempre</translation>
    </message>
    <message>
        <source>All calls to the network since the program was started, the latest at the end.</source>
        <translation>Todas las llamadas a la red desde que se abrió el programa, la última al final.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All has come. Unpacking it takes some minutes…</source>
        <translation>Ya ha llegado todo. Desempaquetarlo tarda unos minutos…</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>All pictures stay here, with all that made them. {search} finds an old one by a few of its words; the star marks favourites; drag one out to give it away.</source>
        <translation>Aquí se quedan todas las imágenes, con todo lo que las hizo. {search} encuentra una antigua por algunas de sus palabras; la estrella marca favoritas; arrastra una fuera para compartirla.</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>Another download is at work, so {model} has to wait for it. It may be in the window, or a terminal.</source>
        <translation>Hay otra descarga en marcha, así que {model} tiene que esperarla. Puede estar en la ventana o en un terminal.</translation>
    </message>
    <message>
        <source>Another model draws another picture.</source>
        <translation>Otro modelo dibuja otra imagen.</translation>
    </message>
    <message>
        <source>Another seed for one half only</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Otra semilla para una sola mitad</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Otro tamaño…</translation>
    </message>
    <message>
        <source>Anything you can say, at 1024 x 1024</source>
        <translation>Todo lo que sepas decir, a 1024 x 1024</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU de Apple (mps)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As</source>
        <comment>export: the kind of file that the copies are written as</comment>
        <translation>Como</translation>
    </message>
    <message>
        <source>As in stock diffusers</source>
        <translation>Como en diffusers original</translation>
    </message>
    <message>
        <source>As it came from its first training, without a leaning to any style: the one to build upon.</source>
        <translation>Tal como salió de su primer entrenamiento, sin inclinarse por ningún estilo: el indicado para construir encima.</translation>
    </message>
    <message>
        <source>As it is, {size}</source>
        <comment>the size of a picture</comment>
        <translation>Tal cual, {size}</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>Como al empezar</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>the size of exported pictures</comment>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Lo escrito</translation>
    </message>
    <message>
        <source>As you laid the pictures of a collection: drag them there. Everything else comes newest first.</source>
        <translation>Tal como colocaste las imágenes de una colección: arrástralas allí. Todo lo demás va de lo más reciente a lo más antiguo.</translation>
    </message>
    <message>
        <source>Asking what has to come…</source>
        <translation>Preguntando qué falta por llegar…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n pixels a side</source>
        <comment>At most %n pixel a side</comment>
        <translation>
            <numerusform>%n píxel por lado como máximo</numerusform>
            <numerusform>%n píxeles por lado como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>At most it should need about {peak} of memory; the system can have all but {kept} back at any time.</source>
        <translation>Debería necesitar como máximo unos {peak} de memoria; el sistema puede recuperar todo salvo {kept} en cualquier momento.</translation>
    </message>
    <message>
        <source>At most it should need about {peak} of the GPU&apos;s memory.</source>
        <translation>Debería necesitar como máximo unos {peak} de la memoria de la GPU.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the step of the tour before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Begun from</source>
        <translation>Empieza desde</translation>
    </message>
    <message>
        <source>Begun: {done} of {total} are here.</source>
        <translation>Empezado: {done} de {total} ya están aquí.</translation>
    </message>
    <message>
        <source>Beside the stock pipelines of diffusers; takes more than twice as long</source>
        <translation>Junto a los pipelines originales de diffusers; tarda más del doble</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Mejor valoradas</translation>
    </message>
    <message>
        <source>Beyond what the program took before, for one picture, its weights to be loaded first:</source>
        <translation>Más allá de lo que ocupaba el programa antes, para una imagen, cargando primero sus pesos:</translation>
    </message>
    <message>
        <source>Blend two compositions</source>
        <translation>Mezclar dos composiciones</translation>
    </message>
    <message>
        <source>Blend…</source>
        <translation>Mezclar…</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>a job in the queue</comment>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Broken off, {saved} of {count} kept</source>
        <translation>Interrumpido, {saved} de {count} guardadas</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>By seed</source>
        <translation>Por semilla</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>C&amp;ontact sheet</source>
        <translation>&amp;Hoja de contactos</translation>
    </message>
    <message>
        <source>COMPOSITION</source>
        <translation>COMPOSICIÓN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carry the recipe: prompt, seeds and settings</source>
        <translation>Llevar la receta: prompt, semillas y ajustes</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>how random numbers are drawn</comment>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>how random numbers are drawn</extracomment>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Chance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Changes since the start, the oldest first</source>
        <translation>Cambios desde el inicio, primero los más antiguos</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Comprobar todos los archivos</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Comprobar archivos</translation>
    </message>
    <message>
        <source>Checking files</source>
        <comment>what is at work</comment>
        <translation>Comprobando archivos</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>Comprobando {file}…</translation>
    </message>
    <message>
        <source>Checking {model}</source>
        <translation>Comprobando {model}</translation>
    </message>
    <message>
        <source>Choose a command, press its keys.</source>
        <translation>Elige un comando y pulsa sus teclas.</translation>
    </message>
    <message>
        <source>Choose a composition that waits to be finished.</source>
        <translation>Elige una composición que esté por terminar.</translation>
    </message>
    <message>
        <source>Choose a deleted picture first.</source>
        <translation>Elige antes una imagen eliminada.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue first.</source>
        <translation>Elige antes un trabajo en la Cola.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that doesn&apos;t run now.</source>
        <translation>Elige en la Cola un trabajo que no esté en marcha.</translation>
    </message>
    <message>
        <source>Choose a job in the Queue that has ended.</source>
        <translation>Elige en la Cola un trabajo que haya terminado.</translation>
    </message>
    <message>
        <source>Choose a job that waits in the Queue first.</source>
        <translation>Elige antes un trabajo que espere en la Cola.</translation>
    </message>
    <message>
        <source>Choose a picture in the gallery first.</source>
        <translation>Elige antes una imagen en la galería.</translation>
    </message>
    <message>
        <source>Choose a picture that was made with Wurst Desktop.</source>
        <translation>Elige una imagen hecha con Wurst Desktop.</translation>
    </message>
    <message>
        <source>Choose a picture to see what made it.</source>
        <translation>Elige una imagen para ver qué la hizo.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todas</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Elegir otra imagen</translation>
    </message>
    <message>
        <source>Choose one job in the Queue that has run.</source>
        <translation>Elige en la Cola un solo trabajo que ya se haya ejecutado.</translation>
    </message>
    <message>
        <source>Choose one job that waits in the Queue first.</source>
        <translation>Elige antes un solo trabajo que espere en la Cola.</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varias</translation>
    </message>
    <message>
        <source>Choose the folder with the pictures first.</source>
        <translation>Elige antes la carpeta con las imágenes.</translation>
    </message>
    <message>
        <source>Choose what changes from picture to picture.</source>
        <translation>Elige qué cambia de una imagen a otra.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder</comment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the stack</source>
        <translation>Cerrar la pila</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close {pane}</source>
        <translation>Cerrar {pane}</translation>
    </message>
    <message>
        <source>Close {pane} (the View menu brings it back)</source>
        <translation>Cerrar {pane} (vuelve con el menú Ver)</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>Más cerca, más lejos</translation>
    </message>
    <message>
        <source>Co&amp;py as</source>
        <translation>Cop&amp;iar como</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Collections and saved searches</source>
        <translation>Colecciones y búsquedas guardadas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Command to look for</source>
        <translation>Comando que buscar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Los comandos y sus teclas</translation>
    </message>
    <message>
        <source>Compare - Wurst Desktop</source>
        <translation>Comparar - Wurst Desktop</translation>
    </message>
    <message numerus="yes">
        <source>Compare these %n</source>
        <comment>Compare these %n</comment>
        <translation>
            <numerusform>Comparar %n</numerusform>
            <numerusform>Comparar estas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <comment>place: where pictures are compared</comment>
        <translation>Al comparar</translation>
    </message>
    <message>
        <source>Compiled, for GPUs</source>
        <translation>Compilado, para GPU</translation>
    </message>
    <message>
        <source>Compiling pays only on a GPU, so this is drawn as in the mode exact: the same picture.</source>
        <translation>Compilar solo compensa en una GPU, así que esto se dibuja en el modo exacto: la misma imagen.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Composition + texture</source>
        <translation>Composición + textura</translation>
    </message>
    <message>
        <source>Composition 5, all else the same</source>
        <translation>Composición 5, todo lo demás igual</translation>
    </message>
    <message>
        <source>Composition 9</source>
        <translation>Composición 9</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <translation>Guía de composición</translation>
    </message>
    <message>
        <source>Composition guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Guía de composición</translation>
    </message>
    <message>
        <source>Composition seed</source>
        <translation>Semilla de composición</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <translation>Pasos de composición</translation>
    </message>
    <message>
        <source>Composition steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Pasos de composición</translation>
    </message>
    <message>
        <source>Composition, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Composición, imagen {number} de {count}.</translation>
    </message>
    <message>
        <source>Composition.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Composición.</translation>
    </message>
    <message>
        <source>Composition: what is where</source>
        <translation>Composición: dónde está cada cosa</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Calculada en</translation>
    </message>
    <message>
        <source>Converting {model}</source>
        <translation>Convirtiendo {model}</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <comment>the picture, to the clipboard</comment>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>on a button that was pressed: it is done</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy a folder here…</source>
        <translation>Copiar una carpeta aquí…</translation>
    </message>
    <message>
        <source>Copy a model here</source>
        <translation>Copiar un modelo aquí</translation>
    </message>
    <message>
        <source>Copy as Python for diffusers</source>
        <translation>Copiar como Python para diffusers</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Copiar como línea de comandos</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copiar como…</translation>
    </message>
    <message>
        <source>Copy in half precision</source>
        <translation>Copiar en media precisión</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>Copiar lo elegido</translation>
    </message>
    <message>
        <source>Copy what made it, for a terminal or a script</source>
        <translation>Copiar lo que la hizo, para un terminal o un script</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <comment>a folder or file</comment>
        <translation>Copiando {name}</translation>
    </message>
    <message>
        <source>Costs 2 % of the time at the most.</source>
        <translation>Cuesta como mucho un 2&#xa0;% del tiempo.</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>name of the pane in which pictures are asked for</comment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down weigh the word at the caret, or what is selected, by 0.1; with Shift by 0.05.</source>
        <translation>Ctrl+Flecha arriba y Ctrl+Flecha abajo cambian en 0,1 el peso de la palabra junto al cursor, o de lo seleccionado; con Mayús, en 0,05.</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>Cortar en el límite</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Elimina&amp;r</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n pictures</source>
        <comment>Delete %n picture</comment>
        <translation>
            <numerusform>Eliminar %n imagen</numerusform>
            <numerusform>Eliminar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the pictures that were deleted</comment>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the chosen picture</source>
        <translation>Detalles de la imagen elegida</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>Dissolve this collection</source>
        <translation>Disolver esta colección</translation>
    </message>
    <message>
        <source>Divider between two pictures</source>
        <translation>Separador entre dos imágenes</translation>
    </message>
    <message>
        <source>Don&apos;t show this again</source>
        <translation>No mostrar esto más</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job in the queue</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour ends</comment>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n compositions</source>
        <comment>Done, %n composition</comment>
        <translation>
            <numerusform>Hecho, %n composición</numerusform>
            <numerusform>Hecho, %n composiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n pictures</source>
        <comment>Done, %n picture</comment>
        <translation>
            <numerusform>Hecho, %n imagen</numerusform>
            <numerusform>Hecho, %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>direction of a sweep</comment>
        <translation>A lo alto</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>on a button: do it</comment>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Drag Create, Gallery, Details and Queue where you like; View brings them back. {just_picture} shows just the picture. {undo} takes back what was a mistake. Help has this tour whenever you want it.</source>
        <translation>Arrastra Crear, Galería, Detalles y Cola adonde quieras; el menú Ver los trae de vuelta. {just_picture} muestra solo la imagen. {undo} deshace lo que fue un error. En Ayuda tienes este recorrido siempre que quieras.</translation>
    </message>
    <message>
        <source>Drag, or use the left and right arrow</source>
        <translation>Arrastra, o usa las flechas izquierda y derecha</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot</source>
        <translation>Redibujar su composición, un poco o mucho</translation>
    </message>
    <message>
        <source>Draw its composition over, a little or a lot: choose one in the gallery.</source>
        <translation>Redibujar su composición, un poco o mucho: elige una en la galería.</translation>
    </message>
    <message>
        <source>Draw on the &amp;GPU…</source>
        <translation>Dibujar en la &amp;GPU…</translation>
    </message>
    <message>
        <source>Draw on the GPU</source>
        <translation>Dibujar en la GPU</translation>
    </message>
    <message>
        <source>Draw with it by default</source>
        <translation>Hacerlo el habitual</translation>
    </message>
    <message>
        <source>Drawn at once</source>
        <translation>Dibujadas a la vez</translation>
    </message>
    <message>
        <source>Drawn over</source>
        <extracomment>how much of a kept composition is drawn anew</extracomment>
        <translation>Redibujado</translation>
    </message>
    <message>
        <source>Draws a few pictures with {title} and times each stage. Nothing of it is kept.</source>
        <translation>Dibuja unas imágenes con {title} y mide cada etapa. No se guarda nada.</translation>
    </message>
    <message>
        <source>Draws {size} pixels, for which the model was trained.</source>
        <translation>Dibuja {size} píxeles, para los que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Draws {size} pixels. The model wasn&apos;t trained for that: a thing may come twice, or stretched.</source>
        <translation>Dibuja {size} píxeles. El modelo no se entrenó para eso: puede que algo salga dos veces, o estirado.</translation>
    </message>
    <message>
        <source>Du&amp;plicate, with new seeds</source>
        <translation>&amp;Duplicar con semillas nuevas</translation>
    </message>
    <message>
        <source>Each as it is</source>
        <comment>the sizes of pictures</comment>
        <translation>Cada una como es</translation>
    </message>
    <message>
        <source>Each its own</source>
        <comment>of several pictures: each has its own seeds</comment>
        <translation>Cada una las suyas</translation>
    </message>
    <message>
        <source>Each picture grows from a number that is thrown anew. Close the lock to keep it. The small question mark says more, with pictures.</source>
        <translation>Cada imagen crece de un número que se sortea de nuevo. Cierra el candado para conservarlo. El pequeño signo de interrogación cuenta más, con imágenes.</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Earlier prompts, the newest first</source>
        <translation>Prompts anteriores, primero los más recientes</translation>
    </message>
    <message>
        <source>Edit a waiting job</source>
        <translation>Editar un trabajo en espera</translation>
    </message>
    <message>
        <source>Edit the job</source>
        <translation>Editar el trabajo</translation>
    </message>
    <message>
        <source>Empty the &amp;bin…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <comment>what is at work</comment>
        <translation>Vaciando la papelera</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>a job in the queue</comment>
        <translation>Inacabado</translation>
    </message>
    <message>
        <source>Ended early, {saved} of {count} kept</source>
        <translation>Inacabado, {saved} de {count} guardadas</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Pasos uniformes</translation>
    </message>
    <message>
        <source>Everything fits into its memory, so all stages stay there: the fastest way.</source>
        <translation>Todo cabe en su memoria, así que todas las etapas se quedan ahí: es lo más rápido.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Todo se guarda</translation>
    </message>
    <message>
        <source>Everything that made {file} is in the fields now.</source>
        <translation>Todo lo que hizo {file} está ahora en los campos.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Exact follows every step in full. Fast re-uses answers of the step before: the picture is there sooner and differs a little. Compiled draws the same as exact; the first picture of a size waits minutes for it, and it pays only on a GPU.</source>
        <translation>Exacto sigue cada paso por completo. Rápido reutiliza respuestas del paso anterior: la imagen llega antes y cambia un poco. Compilado dibuja lo mismo que exacto; la primera imagen de cada tamaño lo espera unos minutos, y solo compensa en una GPU.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n pictures</source>
        <comment>Export %n picture</comment>
        <translation>
            <numerusform>Exportar %n imagen</numerusform>
            <numerusform>Exportar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into</source>
        <comment>title of the dialog that asks for a folder</comment>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Export styles</source>
        <translation>Exportar estilos</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>what is at work</comment>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F&amp;avourite</source>
        <comment>to make a picture one, or not</comment>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>Fast, less exact</source>
        <translation>Rápido, menos exacto</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>Descargando {name}…</translation>
    </message>
    <message>
        <source>Fi&amp;nish this picture</source>
        <translation>&amp;Terminar esta imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Files of the part for the GPU are missing or have changed, so the processor draws. Add it again?</source>
        <translation>Faltan archivos del módulo para la GPU o han cambiado, así que dibuja el procesador. ¿Añadirlo de nuevo?</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Archivos por descargar</translation>
    </message>
    <message>
        <source>Files, columns</source>
        <translation>Archivos, columnas</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Llenar la pantalla</translation>
    </message>
    <message>
        <source>Finish these pictures</source>
        <translation>Terminar estas imágenes</translation>
    </message>
    <message>
        <source>Finish this picture</source>
        <translation>Terminar esta imagen</translation>
    </message>
    <message>
        <source>First the composition, then the texture, then the pixels; a rough preview appears early. {cancel} stops it, and what is finished is kept.</source>
        <translation>Primero la composición, luego la textura, luego los píxeles; pronto aparece una vista previa aproximada. {cancel} lo detiene, y lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for your pictures</source>
        <translation>Carpeta para tus imágenes</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Olvidar esta búsqueda</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format of copies</source>
        <translation>Formato de las copias</translation>
    </message>
    <message>
        <source>From the left composition (0&#xa0;%) to the right one (100&#xa0;%).</source>
        <translation>De la composición izquierda (0&#xa0;%) a la derecha (100&#xa0;%).</translation>
    </message>
    <message>
        <source>From {program}: the words and the nearest size are in the fields now.</source>
        <translation>De {program}: las palabras y el tamaño más cercano están ahora en los campos.</translation>
    </message>
    <message>
        <source>From {program}: the words, the seed and the nearest size are in the fields now.</source>
        <translation>De {program}: las palabras, la semilla y el tamaño más cercano están ahora en los campos.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Getting ready. A picture that is being made is finished first.</source>
        <translation>Preparando. Si se está creando una imagen, se termina primero.</translation>
    </message>
    <message>
        <source>Getting ready: this takes some seconds.</source>
        <translation>Preparando: tarda unos segundos.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button that has the paused queue work again</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on from a picture</source>
        <translation>Seguir desde una imagen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>HOW MANY</source>
        <translation>CUÁNTAS</translation>
    </message>
    <message>
        <source>Half base, half aesthetic prior: the published default, good at most things.</source>
        <translation>Mitad prior base, mitad prior estético: lo publicado por defecto, bueno en casi todo.</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n deleted pictures to the system&apos;s trash?</source>
        <comment>Hand %n deleted picture to the system&apos;s trash?</comment>
        <translation>
            <numerusform>¿Enviar %n imagen eliminada a la papelera del sistema?</numerusform>
            <numerusform>¿Enviar %n imágenes eliminadas a la papelera del sistema?</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>how much of a file has come</comment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Here it comes out another picture: {differences}.</source>
        <translation>Aquí sale otra imagen: {differences}.</translation>
    </message>
    <message>
        <source>Here it comes out nearly the same: {differences}.</source>
        <translation>Aquí sale casi igual: {differences}.</translation>
    </message>
    <message>
        <source>Here it comes out the same, pixel for pixel.</source>
        <translation>Aquí sale igual, píxel por píxel.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>How &amp;fast is this machine?…</source>
        <translation>¿Es &amp;rápido este equipo?…</translation>
    </message>
    <message>
        <source>How closely Stage B follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>Cuánto se ciñe la Stage B al prompt; con 1 o menos está desactivada y tarda la mitad.</translation>
    </message>
    <message>
        <source>How closely Stage C follows the prompt; 1 or less is off and takes half the time.</source>
        <translation>Cuánto se ciñe la Stage C al prompt; con 1 o menos está desactivada y tarda la mitad.</translation>
    </message>
    <message>
        <source>How closely the composition follows your words. A little more makes it clearer, much more makes it harsh. At 1 or less it is off, and the composition takes half the time.</source>
        <translation>Cuánto se ciñe la composición a tus palabras. Un poco más la hace más clara; mucho más, dura. Con 1 o menos está desactivada, y la composición tarda la mitad.</translation>
    </message>
    <message>
        <source>How closely the fine detail follows your words. Most models paint best without it; with much of it colours and edges grow hard. At 1 or less it is off, and the texture takes half the time.</source>
        <translation>Cuánto se ciñe el detalle fino a tus palabras. La mayoría de los modelos pintan mejor sin ella; con mucha, los colores y los bordes se endurecen. Con 1 o menos está desactivada, y la textura tarda la mitad.</translation>
    </message>
    <message>
        <source>How far the composition&apos;s noise is turned to that of the variation seed: 0 not at all, 1 wholly.</source>
        <translation>Cuánto se gira el ruido de la composición hacia el de la semilla de variación: 0, nada; 1, del todo.</translation>
    </message>
    <message>
        <source>How fast is this machine?</source>
        <translation>¿Es rápido este equipo?</translation>
    </message>
    <message>
        <source>How it &amp;went…</source>
        <translation>Cómo &amp;fue…</translation>
    </message>
    <message>
        <source>How it was ma&amp;de…</source>
        <translation>Cómo se &amp;hizo…</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>How long a picture takes on this GPU is known once it has drawn one.</source>
        <translation>Cuánto tarda una imagen en esta GPU se sabrá cuando haya dibujado una.</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Cuántas de cada</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Cuántas imágenes</translation>
    </message>
    <message>
        <source>How much is drawn over: little keeps what is where, much keeps only the words. All three are painted and kept.</source>
        <translation>Cuánto se redibuja: poco conserva dónde está cada cosa; mucho conserva solo las palabras. Se pintan y se guardan las tres.</translation>
    </message>
    <message>
        <source>How much of a model is in memory at once. Automatic takes as much as fits: the fastest way.</source>
        <translation>Cuánto del modelo está en memoria a la vez. Automático toma todo lo que quepa: es lo más rápido.</translation>
    </message>
    <message>
        <source>How much of the prompt the model reads, in tokens: most words take one, rare ones several. Composition and texture have a text encoder each. What goes beyond is shown in grey.</source>
        <translation>Cuánto del prompt lee el modelo, en tokens: la mayoría de las palabras ocupan uno; las raras, varios. Composición y textura tienen cada una su codificador de texto. Lo que sobra se ve en gris.</translation>
    </message>
    <message>
        <source>How new pictures are drawn, where More doesn&apos;t say otherwise.</source>
        <translation>Cómo se dibujan las imágenes nuevas, si «Más» no dice otra cosa.</translation>
    </message>
    <message>
        <source>How new pictures are named; a slash makes folders.</source>
        <translation>Cómo se nombran las imágenes nuevas; una barra crea carpetas.</translation>
    </message>
    <message>
        <source>How often Stage B, the decoder, refines.</source>
        <translation>Cuántas veces refina la Stage B, el decodificador.</translation>
    </message>
    <message>
        <source>How often Stage C, the prior, refines.</source>
        <translation>Cuántas veces refina la Stage C, el prior.</translation>
    </message>
    <message>
        <source>How often the composition is refined on its way out of the noise. Too few leave it vague; from some point on more of them only take longer.</source>
        <translation>Cuántas veces se refina la composición en su camino desde el ruido. Pocas la dejan vaga; a partir de cierto punto, más solo tardan más.</translation>
    </message>
    <message>
        <source>How often the fine detail is refined on its way out of the noise. Too few leave it coarse; from some point on more of them only take longer.</source>
        <translation>Cuántas veces se refina el detalle fino en su camino desde el ruido. Pocas lo dejan tosco; a partir de cierto punto, más solo tardan más.</translation>
    </message>
    <message>
        <source>How strongly it is added: 1 as it was learnt, 0 not at all, below 0 the other way round.</source>
        <translation>Con qué fuerza se añade: 1, tal como se aprendió; 0, nada; por debajo de 0, al revés.</translation>
    </message>
    <message>
        <source>How the composition steps lie in time.</source>
        <translation>Cómo se reparten en el tiempo los pasos de composición.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>How weights are written in the prompt.</source>
        <translation>Cómo se escriben los pesos en el prompt.</translation>
    </message>
    <message>
        <source>I accept the licence ({licence})</source>
        <translation>Acepto la licencia ({licence})</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import a LoRA</source>
        <translation>Importar un LoRA</translation>
    </message>
    <message>
        <source>Import all pictures of a folder</source>
        <translation>Importar todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>Import styles</source>
        <translation>Importar estilos</translation>
    </message>
    <message>
        <source>Importing</source>
        <comment>what is at work</comment>
        <translation>Importando</translation>
    </message>
    <message>
        <source>In</source>
        <comment>before the collections that a picture is in</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>In a collection: earlier, later in your own order</source>
        <translation>En una colección: antes, después en tu propio orden</translation>
    </message>
    <message>
        <source>In parts (untrained)</source>
        <translation>Por partes (sin entrenar)</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>En la galería</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>En el prompt</translation>
    </message>
    <message>
        <source>In the prompt, write “{words}”.</source>
        <translation>En el prompt, escribe «{words}».</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>In which order random numbers are drawn.</source>
        <translation>En qué orden se sortean los números aleatorios.</translation>
    </message>
    <message>
        <source>Index of torch builds</source>
        <translation>Índice de versiones de torch</translation>
    </message>
    <message>
        <source>Into</source>
        <comment>export: the folder that the copies go into</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Into the trash</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>It began from a kept composition, which the fields don&apos;t say: “Make again” makes this very picture.</source>
        <translation>Empezó desde una composición guardada, y los campos no lo dicen: «Crear de nuevo» crea esta misma imagen.</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched: {said}. What has come whole is kept, and it goes on from there.</source>
        <translation>No se pudo descargar: {said}. Lo que llegó entero se conserva, y continúa desde ahí.</translation>
    </message>
    <message>
        <source>It doesn&apos;t go to sleep while the queue works.</source>
        <translation>No se duerme mientras la cola trabaja.</translation>
    </message>
    <message>
        <source>It draws 1024 x 1024 to 1536 x 1536.</source>
        <translation>Dibuja de 1024 x 1024 a 1536 x 1536.</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <comment>the training</comment>
        <translation>Terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>It failed:</source>
        <comment>a line of its own; the error follows</comment>
        <translation>No salió bien:</translation>
    </message>
    <message>
        <source>It has come, but doesn&apos;t load here ({said}), so all stays as it was.</source>
        <translation>Ha llegado, pero no se carga aquí ({said}), así que todo queda como estaba.</translation>
    </message>
    <message>
        <source>It is also kept in {file}.</source>
        <comment>the report</comment>
        <translation>También se guarda en {file}.</translation>
    </message>
    <message>
        <source>It is being fetched already, by another window or command.</source>
        <translation>Ya lo está descargando otra ventana u otro comando.</translation>
    </message>
    <message>
        <source>It is gone. The processor draws from the next start on.</source>
        <translation>Se ha quitado. Desde el próximo inicio dibuja el procesador.</translation>
    </message>
    <message>
        <source>It is here and loads (torch {version}), but finds no GPU that it can use: a newer driver may help. It is used from the next start on; until it finds one, the processor draws.</source>
        <translation>Está aquí y se carga (torch {version}), pero no encuentra una GPU que pueda usar: quizá ayude un controlador más nuevo. Se usa desde el próximo inicio; hasta que encuentre una, dibuja el procesador.</translation>
    </message>
    <message>
        <source>It is here, and computes on {device}. It is used from the next start on.</source>
        <translation>Está aquí y calcula en {device}. Se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>It is here: every file was checked, and the model opens.</source>
        <translation>Está aquí: se comprobaron todos los archivos, y el modelo se abre.</translation>
    </message>
    <message>
        <source>It is in half precision already: a copy would be just as large</source>
        <translation>Ya está en media precisión: una copia ocuparía lo mismo</translation>
    </message>
    <message>
        <source>It is on the shelf, but not a whole model yet: see what it lacks.</source>
        <translation>Ya está en la lista, pero aún no es un modelo completo: mira qué le falta.</translation>
    </message>
    <message>
        <source>It isn&apos;t installed (any more).</source>
        <translation>No está instalado (o ya no).</translation>
    </message>
    <message>
        <source>It keeps to the memory that the settings allow: slower, but the same pictures.</source>
        <translation>Se ajusta a la memoria que permiten los ajustes: más lento, pero las mismas imágenes.</translation>
    </message>
    <message>
        <source>It moves; this is its first picture.</source>
        <translation>Es animada; esta es su primera imagen.</translation>
    </message>
    <message>
        <source>It runs with {least} of memory, and is quickest with {roomy}.</source>
        <translation>Funciona con {least} de memoria, y es más rápido con {roomy}.</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>Se eligió a mano.</translation>
    </message>
    <message>
        <source>It was made for another model.</source>
        <translation>Se hizo para otro modelo.</translation>
    </message>
    <message>
        <source>Its file has changed since then.</source>
        <translation>Su archivo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Its memory holds one stage at a time, so they take turns there.</source>
        <translation>En su memoria cabe una etapa a la vez, así que se turnan ahí.</translation>
    </message>
    <message>
        <source>Its memory is too small for a whole stage, so the layers pass through one by one: slow, but sure.</source>
        <translation>Su memoria no alcanza para una etapa entera, así que las capas pasan de una en una: lento, pero seguro.</translation>
    </message>
    <message>
        <source>Its name:</source>
        <comment>the name of a new collection</comment>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>Its shape, and how many</source>
        <translation>Su forma, y cuántas</translation>
    </message>
    <message>
        <source>Jobs that wait can be moved, edited and paused here, or left to work overnight.</source>
        <translation>Los trabajos en espera se pueden mover, editar y pausar aquí, o dejar trabajando toda la noche.</translation>
    </message>
    <message>
        <source>Keep as a style</source>
        <translation>Guardar como estilo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Keep the composition seed</source>
        <translation>Conservar la semilla de composición</translation>
    </message>
    <message>
        <source>Keep the machine awake</source>
        <translation>Mantener despierto el equipo</translation>
    </message>
    <message>
        <source>Keep the texture seed</source>
        <translation>Conservar la semilla de textura</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <comment>Keep it</comment>
        <translation>
            <numerusform>Conservarla</numerusform>
            <numerusform>Conservarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Kept: {picture}.</source>
        <comment>read aloud when a picture was saved</comment>
        <translation>Guardada: {picture}.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of file: PNG, JPEG, WebP</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger or smaller pictures</source>
        <translation>Imágenes más grandes o más pequeñas</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imágenes más grandes</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>order of the pictures: the largest first</comment>
        <translation>Más grandes</translation>
    </message>
    <message numerus="yes">
        <source>Lay these %n open</source>
        <comment>Lay these %n open</comment>
        <translation>
            <numerusform>Desplegar %n</numerusform>
            <numerusform>Desplegar estas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Capa a capa</translation>
    </message>
    <message>
        <source>Layers that pass through one by one can&apos;t be compiled, so this is drawn as in the mode exact.</source>
        <translation>Las capas que pasan de una en una no se pueden compilar, así que esto se dibuja en el modo exacto.</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>on a button: learn from the pictures</comment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Learn a LoRA from your pictures</source>
        <translation>Aprender un LoRA de tus imágenes</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the tour</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Left out, since the stock pipelines would not have found the memory for it: {sizes}.</source>
        <translation>Omitido, porque los pipelines originales no habrían encontrado memoria para ello: {sizes}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {names} and %n more.</source>
        <comment>Left out: {names} and %n more.</comment>
        <translation>
            <numerusform>Omitido: {names} y %n más.</numerusform>
            <numerusform>Omitido: {names} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Omitido: {names}.</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation>Reanudar la cola</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence {licence}, about {size}; what is here already isn&apos;t fetched again.</source>
        <translation>Licencia {licence}, unos {size}; lo que ya está aquí no se vuelve a descargar.</translation>
    </message>
    <message>
        <source>Licence {licence}, {size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>Licencia {licence}, {size}, {origin}:
{folder}</translation>
    </message>
    <message>
        <source>Licence {licence}.</source>
        <translation>Licencia {licence}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, strong contrasts, or as the rest of your desktop.</source>
        <translation>Claro, oscuro, con contrastes fuertes, o como el resto de tu escritorio.</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>Fuerza del LoRA</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>LoRAs aren&apos;t named in the prompt but added beside it, under More in the window or with --lora</source>
        <translation>Los LoRAs no se nombran en el prompt, sino que se añaden aparte: en «Más» en la ventana, o con --lora</translation>
    </message>
    <message>
        <source>Lock its composition and texture seeds</source>
        <translation>Fijar sus semillas de composición y textura</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>what was written down of how a job was worked on</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>Prompts largos</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Prompts largos</translation>
    </message>
    <message>
        <source>Long sums in parts</source>
        <translation>Sumas largas por partes</translation>
    </message>
    <message>
        <source>Longest side</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Looking</source>
        <comment>at the model that is to be removed</comment>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>Al mirar una imagen</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Revisando los modelos</translation>
    </message>
    <message>
        <source>MIT licence. It stands on the work of many others.</source>
        <translation>Licencia MIT. Se apoya en el trabajo de mucha otra gente.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how a month is written, in letters of Qt&apos;s QDate: MMMM month, yyyy year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>before the time at which a picture was made</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Made from, and made of it</source>
        <comment>the relatives of a picture</comment>
        <translation>Origen y derivadas</translation>
    </message>
    <message>
        <source>Made like “{words}”</source>
        <translation>Hecha como «{words}»</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Make it</source>
        <comment>one picture</comment>
        <translation>Crearla</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid</source>
        <translation>Crearla de nuevo con otros valores de sus ajustes, en una cuadrícula</translation>
    </message>
    <message>
        <source>Make it again with other values of its settings, as a grid: choose one in the gallery.</source>
        <translation>Crearla de nuevo con otros valores de sus ajustes, en una cuadrícula: elige una en la galería.</translation>
    </message>
    <message>
        <source>Make the picture out of the kept composition</source>
        <translation>Hacer la imagen a partir de la composición guardada</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Crearlas</translation>
    </message>
    <message>
        <source>Make them</source>
        <comment>several pictures</comment>
        <translation>Crearlas</translation>
    </message>
    <message>
        <source>Make {letter} a favourite</source>
        <comment>A, B, C or D</comment>
        <translation>Hacer {letter} favorita</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>on a button: do it</comment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measuring: {done} of {runs}.</source>
        <translation>Midiendo: {done} de {runs}.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Memory ran out before, so it is used more sparingly: slower, but the same pictures.</source>
        <translation>Antes se agotó la memoria, así que se usa con más cuidado: más lento, pero las mismas imágenes.</translation>
    </message>
    <message>
        <source>Memory ran out in the {stage} stage; it went on with less.</source>
        <translation>Se agotó la memoria en la etapa de {stage}; continuó con menos.</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>Uso de memoria</translation>
    </message>
    <message>
        <source>Memory, columns</source>
        <translation>Memoria, columnas</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures</source>
        <translation>Mezclar las composiciones de dos imágenes</translation>
    </message>
    <message>
        <source>Mix the compositions of two pictures: choose two in the gallery.</source>
        <translation>Mezclar las composiciones de dos imágenes: elige dos en la galería.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model&apos;s fingerprint</source>
        <translation>Huella del modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>More</source>
        <comment>title of further options</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More or less weight for the words at the caret</source>
        <translation>Más o menos peso para las palabras junto al cursor</translation>
    </message>
    <message>
        <source>More steps follow the pictures more closely, and take longer.</source>
        <translation>Con más pasos se acerca más a las imágenes, y tarda más.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>a job</comment>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <comment>a job</comment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mi orden</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>GPU NVIDIA (cuda)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>GPU NVIDIA o AMD</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of the LoRA</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the LoRA</source>
        <translation>Nombre del LoRA</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Patrón de nombres</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>export: how the copies are named</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of the exported files</comment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names take {fields}; a slash makes folders. Nothing is overwritten.</source>
        <translation>Los nombres admiten {fields}; una barra crea carpetas. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Network calls</source>
        <translation>Llamadas a la red</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>New te&amp;xture</source>
        <translation>Nueva te&amp;xtura</translation>
    </message>
    <message>
        <source>New text&amp;ures…</source>
        <translation>Nuevas text&amp;uras…</translation>
    </message>
    <message>
        <source>New texture</source>
        <translation>Nueva textura</translation>
    </message>
    <message>
        <source>New textures</source>
        <translation>Nuevas texturas</translation>
    </message>
    <message>
        <source>New textures…</source>
        <translation>Nuevas texturas…</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of the tour</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next picture (Right arrow)</source>
        <translation>Imagen siguiente (flecha derecha)</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found here. A Mac&apos;s GPU is used without any of this.</source>
        <translation>Aquí no se encontró ninguna tarjeta NVIDIA con un controlador que funcione. La GPU de un Mac se usa sin nada de esto.</translation>
    </message>
    <message>
        <source>No NVIDIA card with a working driver was found in this machine, so the processor draws.</source>
        <translation>En este equipo no se encontró ninguna tarjeta NVIDIA con un controlador que funcione, así que dibuja el procesador.</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>No favourites yet. The star on a picture makes it one.</source>
        <translation>Aún no hay favoritas. La estrella de una imagen la convierte en una.</translation>
    </message>
    <message>
        <source>No job in the Queue has ended early.</source>
        <translation>Ningún trabajo de la Cola quedó inacabado.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No list of words fits {wanted}. Put one into the wildcards folder, or write it otherwise.</source>
        <translation>Ninguna lista de palabras encaja con {wanted}. Pon una en la carpeta wildcards, o escríbelo de otra manera.</translation>
    </message>
    <message>
        <source>No model is installed yet. Put one into the models folder, or name the folder that it is in.</source>
        <translation>Aún no hay ningún modelo instalado. Pon uno en la carpeta de modelos, o indica la carpeta en la que está.</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to measure yet.</source>
        <translation>No hay ningún modelo instalado, así que aún no hay nada que medir.</translation>
    </message>
    <message>
        <source>No model is installed, so there is nothing to teach yet.</source>
        <translation>No hay ningún modelo instalado, así que aún no hay a quién enseñar.</translation>
    </message>
    <message>
        <source>No model is installed. Put one into the models folder and start again.</source>
        <translation>No hay ningún modelo instalado. Pon uno en la carpeta de modelos y vuelve a empezar.</translation>
    </message>
    <message>
        <source>No picture fits “{text}”.</source>
        <translation>Ninguna imagen encaja con «{text}».</translation>
    </message>
    <message>
        <source>No picture has “{text}” in its words.</source>
        <translation>Ninguna imagen tiene «{text}» entre sus palabras.</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>No setting has to do with that.</source>
        <translation>Ningún ajuste tiene que ver con eso.</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>Sin estilo</translation>
    </message>
    <message>
        <source>None is installed yet</source>
        <translation>Aún no hay ninguno instalado</translation>
    </message>
    <message>
        <source>None of the indexes that pip asks has the build of torch for this card. Torch&apos;s own install page names one that has it: give its address.</source>
        <translation>Ninguno de los índices que consulta pip tiene la versión de torch para esta tarjeta. La página de instalación de torch indica uno que la tiene: escribe su dirección.</translation>
    </message>
    <message>
        <source>None, plain text</source>
        <comment>no weights in the prompt</comment>
        <translation>Ninguno, texto sin más</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>changes in this direction of a sweep</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing goes out to the network unless you download a model. Click for the list.</source>
        <translation>Nada sale a la red salvo que descargues un modelo. Haz clic para ver la lista.</translation>
    </message>
    <message>
        <source>Nothing here can be weighed further. Put the caret into a word, or select a few.</source>
        <translation>Aquí no se puede cambiar más el peso. Pon el cursor en una palabra, o selecciona varias.</translation>
    </message>
    <message>
        <source>Nothing here yet. Your pictures appear here and stay.</source>
        <translation>Aún no hay nada. Tus imágenes aparecen aquí y aquí se quedan.</translation>
    </message>
    <message>
        <source>Nothing is being made now.</source>
        <translation>Ahora no se está creando nada.</translation>
    </message>
    <message>
        <source>Nothing is in “{name}” yet. Drag pictures onto its name, or use “Collections” in their menu.</source>
        <translation>Aún no hay nada en «{name}». Arrastra imágenes sobre su nombre, o usa «Colecciones» en su menú.</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk, and the program has begun anew.</source>
        <translation>No se ha perdido nada: tus imágenes, la cola y lo que escribiste están en el disco, y el programa ha vuelto a empezar.</translation>
    </message>
    <message>
        <source>Nothing is lost: your pictures, the queue and what you typed are on the disk. You can go on; if something behaves oddly now, a restart puts it right.</source>
        <translation>No se ha perdido nada: tus imágenes, la cola y lo que escribiste están en el disco. Puedes seguir; si algo se comporta raro, un reinicio lo arregla.</translation>
    </message>
    <message>
        <source>Nothing is unfinished: each composition has become a picture.</source>
        <translation>No queda nada por terminar: cada composición es ya una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n pictures were here already.</source>
        <comment>Nothing new: %n picture was here already.</comment>
        <translation>
            <numerusform>Nada nuevo: %n imagen ya estaba aquí.</numerusform>
            <numerusform>Nada nuevo: %n imágenes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the Queue.</source>
        <translation>No hay nada esperando en la Cola.</translation>
    </message>
    <message>
        <source>Nothing waits. What you ask for while a picture is being made is queued here.</source>
        <translation>No hay nada en espera. Lo que pidas mientras se crea una imagen se pone aquí en cola.</translation>
    </message>
    <message>
        <source>Nothing was asked for with these words yet.</source>
        <translation>Aún no se ha pedido nada con estas palabras.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>Nothing was written down for this one: it was made elsewhere, or by an older version.</source>
        <translation>De esta no se anotó nada: se hizo en otra parte, o con una versión anterior.</translation>
    </message>
    <message>
        <source>Of the second picture</source>
        <extracomment>how much, where two compositions are mixed</extracomment>
        <translation>De la segunda imagen</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>guidance</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Off, as recommended</source>
        <comment>guidance</comment>
        <translation>Ninguna, como se recomienda</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On</source>
        <comment>before the device that a picture was made on</comment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>Al campo siguiente</translation>
    </message>
    <message>
        <source>On top of each other, with a slider</source>
        <translation>Una sobre otra, con un deslizador</translation>
    </message>
    <message>
        <source>One composition</source>
        <comment>of several pictures: they share one composition</comment>
        <translation>Una composición</translation>
    </message>
    <message>
        <source>One stage at a time</source>
        <translation>Una etapa a la vez</translation>
    </message>
    <message>
        <source>One texture seed</source>
        <comment>of several pictures: they share one texture seed</comment>
        <translation>Una semilla de textura</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>command: show the picture large</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open it large</source>
        <translation>Abrirla en grande</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Abrir en grande</translation>
    </message>
    <message>
        <source>Open the &amp;pictures folder</source>
        <translation>&amp;Abrir la carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of lists</source>
        <translation>Abrir la carpeta de listas</translation>
    </message>
    <message>
        <source>Opens the Models page; nothing is downloaded before you say so there</source>
        <translation>Abre la página «Modelos»; no se descarga nada hasta que lo pidas ahí</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the GPU&apos;s time.</comment>
        <translation>
            <numerusform>Los nuestros y los pipelines originales de diffusers se turnaron, %n ronda; las veces más rápido son la mediana, ronda a ronda, de la relación entre los tiempos de la GPU.</numerusform>
            <numerusform>Los nuestros y los pipelines originales de diffusers se turnaron, %n rondas; las veces más rápido son la mediana, ronda a ronda, de la relación entre los tiempos de la GPU.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours and the stock pipelines of diffusers took turns, %n rounds; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</source>
        <comment>Ours and the stock pipelines of diffusers took turns, %n round; times sooner is the median of the rounds&apos; ratios of the processor&apos;s time.</comment>
        <translation>
            <numerusform>Los nuestros y los pipelines originales de diffusers se turnaron, %n ronda; las veces más rápido son la mediana, ronda a ronda, de la relación entre los tiempos del procesador.</numerusform>
            <numerusform>Los nuestros y los pipelines originales de diffusers se turnaron, %n rondas; las veces más rápido son la mediana, ronda a ronda, de la relación entre los tiempos del procesador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own for each stage</source>
        <comment>random numbers of its own for each stage</comment>
        <translation>Propio para cada etapa</translation>
    </message>
    <message>
        <source>PNG, nothing lost</source>
        <translation>PNG, sin pérdidas</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paint its composition again with another texture seed: the same picture, other details</source>
        <translation>Pintar otra vez su composición con otra semilla de textura: la misma imagen, otros detalles</translation>
    </message>
    <message>
        <source>Paint its composition again, many times, with other steps, guidance or size</source>
        <translation>Pintar otra vez su composición, muchas veces, con otros pasos, guía o tamaño</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>Pintarlas</translation>
    </message>
    <message>
        <source>Painted over the composition, from a number of its own. Another one gives the same picture with other details.</source>
        <translation>Se pinta sobre la composición, a partir de un número propio. Otro da la misma imagen con otros detalles.</translation>
    </message>
    <message>
        <source>Paints the same composition on a smaller or larger canvas. The model learnt its own size only: the farther from it, the odder the detail.</source>
        <translation>Pinta la misma composición en un lienzo más pequeño o más grande. El modelo solo aprendió su propio tamaño: cuanto más lejos, más raro el detalle.</translation>
    </message>
    <message>
        <source>Panes that share a place</source>
        <translation>Paneles que comparten sitio</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a model</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Partes del modelo</translation>
    </message>
    <message>
        <source>Parts, columns</source>
        <translation>Partes, columnas</translation>
    </message>
    <message>
        <source>Pattern of file names</source>
        <translation>Patrón de los nombres de archivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>on a button: do it</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused. What has come is kept, also when the program is closed.</source>
        <translation>En pausa. Lo que ha llegado se conserva, también al cerrar el programa.</translation>
    </message>
    <message>
        <source>Paused. What has come whole is kept, also when the program is closed.</source>
        <translation>En pausa. Lo que ha llegado entero se conserva, también al cerrar el programa.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture viewer</source>
        <translation>Visor de imágenes</translation>
    </message>
    <message>
        <source>Picture {letter}</source>
        <translation>Imagen {letter}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>label: the folder with the pictures to learn from</comment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures folder</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Pictures from words with Würstchen, on your own machine. Nothing you type or draw leaves it.</source>
        <translation>Imágenes a partir de palabras con Würstchen, en tu propio equipo. Nada de lo que escribes o dibujas sale de él.</translation>
    </message>
    <message>
        <source>Pictures of one of 80 objects, of shapes or of two things, on a plain background or in a landscape. Still learning: single things on plain backgrounds come out best.</source>
        <translation>Imágenes de uno de 80 objetos, de formas o de dos cosas, sobre un fondo liso o en un paisaje. Aún está aprendiendo: lo que mejor le sale son las cosas sueltas sobre fondo liso.</translation>
    </message>
    <message>
        <source>Pixels on the processor</source>
        <translation>Píxeles en el procesador</translation>
    </message>
    <message>
        <source>Plain text has no weights. Choose another way of writing them under More.</source>
        <translation>El texto sin más no tiene pesos. Elige en «Más» otra forma de escribirlos.</translation>
    </message>
    <message>
        <source>Plain text has no weights: what wrote them in the prompt is drawn as words now.</source>
        <translation>El texto sin más no tiene pesos: lo que los escribía en el prompt se dibuja ahora como palabras.</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Previous picture (Left arrow)</source>
        <translation>Imagen anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>of long work, for assistive tools</comment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and negative prompt become a style.
{prompt} in them stands for what you type next; without it, they go behind.

Name:</source>
        <translation>El prompt y el prompt negativo se vuelven un estilo.
{prompt} representa en ellos lo que escribas después; sin él, van detrás.

Nombre:</translation>
    </message>
    <message>
        <source>Put all that made it into the fields</source>
        <translation>Poner en los campos todo lo que la hizo</translation>
    </message>
    <message>
        <source>Put its prompt and what it leaves out into the fields</source>
        <translation>Poner en los campos su prompt y lo que deja fuera</translation>
    </message>
    <message>
        <source>Put {file} into the system&apos;s trash? Your pictures stay, and say which LoRA they need.</source>
        <translation>¿Enviar {file} a la papelera del sistema? Tus imágenes se quedan, y dicen qué LoRA necesitan.</translation>
    </message>
    <message>
        <source>Put {names} into the system&apos;s trash? Your pictures stay, and say which model they need.</source>
        <translation>¿Enviar {names} a la papelera del sistema? Tus imágenes se quedan, y dicen qué modelo necesitan.</translation>
    </message>
    <message>
        <source>Python that draws this picture with diffusers is on the clipboard.</source>
        <translation>El Python que dibuja esta imagen con diffusers está en el portapapeles.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>name of the pane with the jobs that wait</comment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Valorarla</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Reading what another program fetched</source>
        <translation>Leyendo lo que descargó otro programa</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <comment>a folder or file</comment>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the part for the GPU</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a LoRA</source>
        <translation>Quitar un LoRA</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Quitar un modelo</translation>
    </message>
    <message>
        <source>Remove a&amp;ll that waits</source>
        <translation>Quitar todo lo q&amp;ue espera</translation>
    </message>
    <message>
        <source>Remove the LoRA “{lora}”?</source>
        <translation>¿Quitar el LoRA «{lora}»?</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Quitar lo elegido</translation>
    </message>
    <message>
        <source>Remove what was fetched for your card?</source>
        <translation>¿Quitar lo que se descargó para tu tarjeta?</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>¿Quitar {model}?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>Quitando {model}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Residency</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Uso de memoria</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>the program</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>a deleted picture</comment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n pictures</source>
        <comment>Restore %n picture</comment>
        <translation>
            <numerusform>Restaurar %n imagen</numerusform>
            <numerusform>Restaurar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &amp;next</source>
        <comment>a job</comment>
        <translation>Poner &amp;primero</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job in the queue</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Running sweep, {left} of {count} left: {words}</source>
        <translation>Barrido en curso, quedan {left} de {count}: {words}</translation>
    </message>
    <message>
        <source>Running, {saved} of {count} kept</source>
        <translation>En curso, {saved} de {count} guardadas</translation>
    </message>
    <message>
        <source>S&amp;lide show</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Barrido…</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Say what you would like to see</source>
        <translation>Di qué te gustaría ver</translation>
    </message>
    <message>
        <source>Say what you would like to see, in a few words.</source>
        <translation>Di en unas palabras qué te gustaría ver.</translation>
    </message>
    <message>
        <source>Say when the queue ends</source>
        <translation>Avisar cuando acabe la cola</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Search the earlier prompts</source>
        <translation>Buscar en los prompts anteriores</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search your pictures</source>
        <translation>Buscar entre tus imágenes</translation>
    </message>
    <message>
        <source>Search: fox, seed:42, rating:&gt;=4, -snow</source>
        <comment>seed: and rating: are typed so; prompts are English</comment>
        <translation>Buscar: fox, seed:42, rating:&gt;=4, -snow</translation>
    </message>
    <message>
        <source>Seconds are by the clock, for each picture.</source>
        <translation>Los segundos son de reloj, para cada imagen.</translation>
    </message>
    <message>
        <source>See it come</source>
        <translation>Mira cómo llega</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Seed of Stage B: the fine detail. It follows the composition, unless it is locked.</source>
        <translation>Semilla de la Stage B: el detalle fino. Sigue a la composición, salvo que esté fijada.</translation>
    </message>
    <message>
        <source>Seed of Stage C: what is where. A new one each time, unless it is locked.</source>
        <translation>Semilla de la Stage C: dónde está cada cosa. Una nueva cada vez, salvo que esté fijada.</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this day</source>
        <comment>Select the picture of this day</comment>
        <translation>
            <numerusform>Seleccionar la imagen de este día</numerusform>
            <numerusform>Seleccionar las %n imágenes de este día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this month</source>
        <comment>Select the picture of this month</comment>
        <translation>
            <numerusform>Seleccionar la imagen de este mes</numerusform>
            <numerusform>Seleccionar las %n imágenes de este mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n pictures of this year</source>
        <comment>Select the picture of this year</comment>
        <translation>
            <numerusform>Seleccionar la imagen de este año</numerusform>
            <numerusform>Seleccionar las %n imágenes de este año</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to {most} pictures to compare them: Ctrl+click adds one.</source>
        <translation>Selecciona de dos a {most} imágenes para compararlas: Ctrl+clic añade una.</translation>
    </message>
    <message>
        <source>Separate tags with commas. They are found with tag:name.</source>
        <comment>tag: is typed so in all languages</comment>
        <translation>Separa las etiquetas con comas. Se encuentran con tag:nombre.</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Poner etiquetas</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Varias imágenes</translation>
    </message>
    <message>
        <source>Shared with</source>
        <comment>other models</comment>
        <translation>Compartido con</translation>
    </message>
    <message>
        <source>Sheets</source>
        <comment>direction of a sweep: one grid for each value</comment>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <comment>keys</comment>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>Mostrarla al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostrarla en grande</translation>
    </message>
    <message>
        <source>Show its file in the file manager</source>
        <translation>Mostrar su archivo en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show pictures in the making</source>
        <translation>Mostrar las imágenes mientras se crean</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Show the new pictures</source>
        <translation>Mostrar las imágenes nuevas</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen entera</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>Mostrar las imágenes enteras</translation>
    </message>
    <message>
        <source>Show them at 100 %</source>
        <translation>Mostrarlas al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Una junto a otra</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>of the picture</extracomment>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Sides</source>
        <comment>of the picture</comment>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Sides go in steps of {step}.</source>
        <translation>Los lados van en pasos de {step}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Size of the pictures in the gallery</source>
        <translation>Tamaño de las imágenes en la galería</translation>
    </message>
    <message>
        <source>Sketch {number}</source>
        <translation>Boceto {number}</translation>
    </message>
    <message>
        <source>Sketches come once a few pictures of this model are finished: it learns from them how compositions look.</source>
        <translation>Los bocetos llegan cuando hay unas cuantas imágenes de este modelo terminadas: de ellas aprende qué aspecto tienen las composiciones.</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Sliders, or side by side</source>
        <translation>Deslizadores, o una junto a otra</translation>
    </message>
    <message>
        <source>Small files that add something to the composition (Stage C): an object, a figure, a manner. They are added in this order.</source>
        <translation>Archivos pequeños que añaden algo a la composición (Stage C): un objeto, un personaje, una manera. Se añaden en este orden.</translation>
    </message>
    <message>
        <source>Small pictures of simple things: one of 34 objects, or one or two shapes, on a plain background.</source>
        <translation>Imágenes pequeñas de cosas sencillas: uno de 34 objetos, o una o dos formas, sobre un fondo liso.</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imágenes más pequeñas</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong while it measured.</source>
        <translation>Algo falló en el propio programa mientras medía.</translation>
    </message>
    <message>
        <source>Something in the program itself went wrong.</source>
        <translation>Algo falló en el propio programa.</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}</source>
        <translation>Cuadrada {ratio}, {size}</translation>
    </message>
    <message>
        <source>Square {ratio}, {size}, untrained</source>
        <translation>Cuadrada {ratio}, {size}, sin entrenar</translation>
    </message>
    <message>
        <source>Stack neighbours that were made alike: the same words and settings, other seeds</source>
        <translation>Apilar las vecinas hechas igual: las mismas palabras y ajustes, otras semillas</translation>
    </message>
    <message>
        <source>Stack what was made alike</source>
        <translation>Apilar lo que se hizo igual</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stages, columns</source>
        <translation>Etapas, columnas</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, about {time} left.</source>
        <translation>Paso {step} de {steps}, quedan cerca de {time}.</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>of the training</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps of 128, as trained</source>
        <translation>Pasos de 128, como se entrenó</translation>
    </message>
    <message>
        <source>Steps of 64, true to size</source>
        <translation>Pasos de 64, fiel al tamaño</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture&apos;s composition, and its file doesn&apos;t hold it any more.</source>
        <translation>Diffusers original no puede dibujar la composición de esta imagen, y su archivo ya no la contiene.</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t draw this picture: it has no mode that re-uses answers of the step before, as fast does. The command line can draw it.</source>
        <translation>Diffusers original no puede dibujar esta imagen: no tiene un modo que reutilice respuestas del paso anterior, como hace el rápido. La línea de comandos sí puede.</translation>
    </message>
    <message>
        <source>Stock diffusers can&apos;t paint this picture: it is true to a size of another shape than its composition&apos;s. The command line can.</source>
        <translation>Diffusers original no puede pintar esta imagen: es fiel a un tamaño de otra forma que la de su composición. La línea de comandos sí puede.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>on a button: do it</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop &amp;after this picture</source>
        <translation>De&amp;tener tras esta imagen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop now and pause the &amp;rest</source>
        <translation>Detener ya y pausar el &amp;resto</translation>
    </message>
    <message>
        <source>Stop now, after this picture, or after this job</source>
        <translation>Detener ya, tras esta imagen o tras este trabajo</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Detener esto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job in the queue</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped, {saved} of {count} kept</source>
        <translation>Detenido, {saved} de {count} guardadas</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>by the user, before it was done</comment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. The same folder, words and name go on where it was left.</source>
        <translation>Detenido. Con la misma carpeta, palabras y nombre continúa donde se quedó.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stops at once and keeps a finished composition</source>
        <translation>Se detiene al momento y conserva la composición terminada</translation>
    </message>
    <message>
        <source>Strength of {lora}</source>
        <translation>Fuerza de {lora}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Sweep ended early, {left} of {count} missing: {words}</source>
        <translation>Barrido inacabado, faltan {left} de {count}: {words}</translation>
    </message>
    <message>
        <source>Sweep of {prompt}: {directions}</source>
        <translation>Barrido de {prompt}: {directions}</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Barrido…</translation>
    </message>
    <message>
        <source>Syntax</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Sintaxis</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>TEXTURE</source>
        <translation>TEXTURA</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pictures</source>
        <comment>Tags of %n picture</comment>
        <translation>
            <numerusform>Etiquetas de %n imagen</numerusform>
            <numerusform>Etiquetas de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take a prior from a file</source>
        <translation>Tomar un prior de un archivo</translation>
    </message>
    <message>
        <source>Take a prior from a file…</source>
        <translation>Tomar un prior de un archivo…</translation>
    </message>
    <message>
        <source>Take a tour of three minutes</source>
        <translation>Haz un recorrido de tres minutos</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Take out {lora}</source>
        <translation>Quitar {lora}</translation>
    </message>
    <message>
        <source>Take the composition seed of the chosen picture</source>
        <translation>Tomar la semilla de composición de la imagen elegida</translation>
    </message>
    <message>
        <source>Take the texture seed of the chosen picture</source>
        <translation>Tomar la semilla de textura de la imagen elegida</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Tomarlas de ahí</translation>
    </message>
    <message>
        <source>Take {pane} out of the window, or put it back</source>
        <translation>Sacar {pane} de la ventana, o volver a ponerlo</translation>
    </message>
    <message>
        <source>Take {title} off the list? Its files in {names} stay where they are.</source>
        <translation>¿Quitar {title} de la lista? Sus archivos en {names} se quedan donde están.</translation>
    </message>
    <message>
        <source>Taken in: {models}.</source>
        <translation>Incorporado: {models}.</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}</source>
        <translation>Vertical {ratio}, {size}</translation>
    </message>
    <message>
        <source>Tall {ratio}, {size}, untrained</source>
        <translation>Vertical {ratio}, {size}, sin entrenar</translation>
    </message>
    <message>
        <source>Tell me more…</source>
        <translation>Cuéntame más…</translation>
    </message>
    <message>
        <source>Terms: {licence}</source>
        <comment>of a package</comment>
        <translation>Condiciones: {licence}</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>Texture 4</source>
        <translation>Textura 4</translation>
    </message>
    <message>
        <source>Texture 8, the same composition</source>
        <translation>Textura 8, la misma composición</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <translation>Guía de textura</translation>
    </message>
    <message>
        <source>Texture guidance</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Guía de textura</translation>
    </message>
    <message>
        <source>Texture seed</source>
        <translation>Semilla de textura</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <translation>Pasos de textura</translation>
    </message>
    <message>
        <source>Texture steps</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Pasos de textura</translation>
    </message>
    <message>
        <source>Texture, picture {number} of {count}.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Textura, imagen {number} de {count}.</translation>
    </message>
    <message>
        <source>Texture.</source>
        <comment>read aloud when this stage begins</comment>
        <translation>Textura.</translation>
    </message>
    <message>
        <source>Texture: the fine detail</source>
        <translation>Textura: el detalle fino</translation>
    </message>
    <message>
        <source>That job had begun already, so it stays as it was. What you changed waits as a job of its own.</source>
        <translation>Ese trabajo ya había empezado, así que queda como estaba. Lo que cambiaste espera como un trabajo aparte.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>La GPU se quedó sin memoria en la etapa de {stage}. Continúa desde ahí: {where}.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>La GPU se quedó sin memoria en la etapa de {stage}. Lo terminado se conserva; una imagen más pequeña, o una etapa a la vez, necesita menos.</translation>
    </message>
    <message>
        <source>The GPU stopped answering. Close the program and open it again; if that doesn&apos;t help, restart the machine. What was finished is kept.</source>
        <translation>La GPU dejó de responder. Cierre el programa y vuelva a abrirlo; si no ayuda, reinicie el equipo. Lo terminado se conserva.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is too small for this model, so the processor draws.</source>
        <translation>La memoria de la GPU no alcanza para este modelo, así que dibuja el procesador.</translation>
    </message>
    <message>
        <source>The LoRA “{lora}” is in the trash. Put back from there, it is offered again.</source>
        <translation>El LoRA «{lora}» está en la papelera del sistema. Si lo sacas de ahí, se vuelve a ofrecer.</translation>
    </message>
    <message>
        <source>The LoRA “{name}” is learnt, and added to the next picture.</source>
        <translation>El LoRA «{name}» ya está aprendido, y se añade a la próxima imagen.</translation>
    </message>
    <message>
        <source>The address that torch&apos;s install page names for your card.</source>
        <translation>La dirección que la página de instalación de torch indica para tu tarjeta.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted pictures stay here for 30 days.</source>
        <translation>La papelera está vacía. Las imágenes eliminadas se quedan aquí 30 días.</translation>
    </message>
    <message>
        <source>The chosen picture, or the one in the making</source>
        <translation>La imagen elegida, o la que se está creando</translation>
    </message>
    <message>
        <source>The collections that it is in</source>
        <translation>Las colecciones en las que está</translation>
    </message>
    <message>
        <source>The command that makes this picture is on the clipboard.</source>
        <translation>El comando que crea esta imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The composition seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>La semilla de composición</translation>
    </message>
    <message>
        <source>The composition that this begins from isn&apos;t there (any more). If its picture was moved, put it back, or rebuild the history.</source>
        <translation>La composición de la que esto parte no está (o ya no). Si moviste su imagen, devuélvela a su sitio, o reconstruye el historial.</translation>
    </message>
    <message>
        <source>The copy is called {name}.</source>
        <translation>La copia se llama {name}.</translation>
    </message>
    <message>
        <source>The disk is full: {path} couldn&apos;t be written. Make some room and try again; nothing kept was lost.</source>
        <translation>El disco está lleno: no se pudo escribir {path}. Haz sitio y prueba otra vez; nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>The download ended without saying why. What has come is kept; go on, and it takes up from there.</source>
        <translation>La descarga terminó sin decir por qué. Lo que ha llegado se conserva; si continúas, sigue desde ahí.</translation>
    </message>
    <message>
        <source>The driver of the NVIDIA card is too old: it is {said}, and it takes 560. Update it first?</source>
        <translation>El controlador de la tarjeta NVIDIA es demasiado antiguo: es el {said}, y hace falta el 560. ¿Actualizarlo antes?</translation>
    </message>
    <message>
        <source>The file of the LoRA “{name}” isn&apos;t the one that was used then, so the picture would be another. Add the old file again, or choose the LoRA anew.</source>
        <translation>El archivo del LoRA «{name}» no es el que se usó entonces, así que la imagen sería otra. Añade otra vez el archivo antiguo, o elige el LoRA de nuevo.</translation>
    </message>
    <message>
        <source>The file of this picture is damaged and can&apos;t be read; its recipe is still here.</source>
        <translation>El archivo de esta imagen está dañado y no se puede leer; su receta sigue aquí.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again.</source>
        <translation>El archivo de esta imagen no está donde estaba. Devuélvelo a su sitio y se vuelve a encontrar.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back and it is found again; its recipe is still here.</source>
        <translation>El archivo de esta imagen no está donde estaba. Devuélvelo a su sitio y se vuelve a encontrar; su receta sigue aquí.</translation>
    </message>
    <message>
        <source>The file of this picture isn&apos;t where it was. Move it back, or delete the entry.</source>
        <translation>El archivo de esta imagen no está donde estaba. Devuélvelo a su sitio, o elimina la entrada.</translation>
    </message>
    <message>
        <source>The file that this is kept in was damaged, so a new one was begun. The old one is kept as {file}.</source>
        <translation>El archivo en que se guarda esto estaba dañado, así que se ha empezado uno nuevo. El anterior se conserva como {file}.</translation>
    </message>
    <message>
        <source>The files of the model “{wanted}” aren&apos;t those of then, so the picture would be another. Put the old files back, or draw it anew with those of now.</source>
        <translation>Los archivos del modelo «{wanted}» no son los de entonces, así que la imagen sería otra. Vuelve a poner los archivos antiguos, o dibújala de nuevo con los de ahora.</translation>
    </message>
    <message>
        <source>The files of {model} have changed since then. The picture will come out differently.</source>
        <translation>Los archivos de {model} han cambiado desde entonces. La imagen saldrá diferente.</translation>
    </message>
    <message>
        <source>The first of the words is the one that others are put in place of, so it can&apos;t be empty.</source>
        <translation>La primera de las palabras es aquella en cuyo lugar se ponen las otras, así que no puede estar vacía.</translation>
    </message>
    <message>
        <source>The first one installed</source>
        <translation>El primero instalado</translation>
    </message>
    <message>
        <source>The first one, the last one</source>
        <translation>La primera, la última</translation>
    </message>
    <message>
        <source>The folder with the pictures</source>
        <translation>La carpeta con las imágenes</translation>
    </message>
    <message>
        <source>The index of your pictures was damaged and has been made anew from them. The old one is kept as {file}.</source>
        <translation>El índice de tus imágenes estaba dañado y se ha rehecho a partir de ellas. El antiguo se conserva como {file}.</translation>
    </message>
    <message>
        <source>The job stays as it was</source>
        <translation>El trabajo queda como estaba</translation>
    </message>
    <message>
        <source>The job stops when this picture is kept.</source>
        <translation>El trabajo se detendrá cuando esta imagen esté guardada.</translation>
    </message>
    <message>
        <source>The last time, the program was ended by a fault in one of its libraries.</source>
        <translation>La última vez, el programa se cerró por un fallo en una de sus bibliotecas.</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. It goes on from there: {where}.</source>
        <translation>El equipo se quedó sin memoria en la etapa de {stage}. Continúa desde ahí: {where}.</translation>
    </message>
    <message>
        <source>The machine ran out of memory in the {stage} stage. What was finished is kept; a smaller picture, or one stage at a time, needs less.</source>
        <translation>El equipo se quedó sin memoria en la etapa de {stage}. Lo terminado se conserva; una imagen más pequeña, o una etapa a la vez, necesita menos.</translation>
    </message>
    <message numerus="yes">
        <source>The median of %n rounds.</source>
        <comment>The median of %n round.</comment>
        <translation>
            <numerusform>La mediana de %n ronda.</numerusform>
            <numerusform>La mediana de %n rondas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in {folder} isn&apos;t complete: {file} is missing. Copy it there, or choose another model.</source>
        <translation>El modelo de {folder} no está completo: falta {file}. Cópialo ahí, o elige otro modelo.</translation>
    </message>
    <message>
        <source>The model learnt pictures whose sides are multiples of 128. True to size, the texture is painted on just as many cells as the picture has, so that sides can be multiples of 64; nothing was trained like that.</source>
        <translation>El modelo aprendió imágenes cuyos lados son múltiplos de 128. Con «fiel al tamaño», la textura se pinta en tantas celdas como tiene la imagen, y los lados pueden ser múltiplos de 64; nada se entrenó así.</translation>
    </message>
    <message>
        <source>The model learnt prompts of one length. Cut: what goes beyond is left out, and shown in grey. In parts: the composition reads all of it, which it was never trained on. Plain text is always cut.</source>
        <translation>El modelo aprendió prompts de una sola longitud. Cortar: lo que sobra se deja fuera, y se ve en gris. Por partes: la composición lo lee todo, para lo que nunca se entrenó. El texto sin más se corta siempre.</translation>
    </message>
    <message>
        <source>The model {model} isn&apos;t installed here, so its folder can&apos;t be named.</source>
        <translation>El modelo {model} no está instalado aquí, así que no se puede decir su carpeta.</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} doesn&apos;t fit: expected {expected}, found {found}. It seems to belong to another model.</source>
        <translation>El archivo {file} del modelo no encaja: se esperaba {expected} y se encontró {found}. Parece de otro modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s file {file} is damaged: {reason}. Fetch it again, or choose another model.</source>
        <translation>El archivo {file} del modelo está dañado: {reason}. Descárgalo otra vez, o elige otro modelo.</translation>
    </message>
    <message>
        <source>The networks couldn&apos;t be compiled on this machine, so this is drawn as in the mode exact.</source>
        <translation>Las redes no se pudieron compilar en este equipo, así que esto se dibuja en el modo exacto.</translation>
    </message>
    <message>
        <source>The notification is heard as well as seen.</source>
        <translation>La notificación se oye además de verse.</translation>
    </message>
    <message>
        <source>The number of directions of a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>El número de direcciones de un barrido</translation>
    </message>
    <message>
        <source>The number of pictures in a sweep</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>El número de imágenes de un barrido</translation>
    </message>
    <message>
        <source>The number of pictures to start from</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>El número de imágenes de partida</translation>
    </message>
    <message>
        <source>The one before, the next one</source>
        <translation>La anterior, la siguiente</translation>
    </message>
    <message>
        <source>The other files were left alone.</source>
        <translation>Los demás archivos no se tocaron.</translation>
    </message>
    <message>
        <source>The other seed of the composition.</source>
        <translation>La otra semilla de la composición.</translation>
    </message>
    <message>
        <source>The part for the GPU (torch {version}) belongs to another version of Wurst Desktop, so the processor draws. Add the one for this version?</source>
        <translation>El módulo para la GPU (torch {version}) es de otra versión de Wurst Desktop, así que dibuja el procesador. ¿Añadir el de esta versión?</translation>
    </message>
    <message>
        <source>The part for the GPU can&apos;t be loaded any more ({said}). It is left out from the next start on, and the processor draws: start the program again.</source>
        <translation>El módulo para la GPU ya no se puede cargar ({said}). Desde el próximo inicio se deja fuera, y dibuja el procesador: reinicia el programa.</translation>
    </message>
    <message>
        <source>The part for the GPU couldn&apos;t be loaded, so it is left out, and the processor draws. Add it again?</source>
        <translation>El módulo para la GPU no se pudo cargar, así que se deja fuera, y dibuja el procesador. ¿Añadirlo de nuevo?</translation>
    </message>
    <message>
        <source>The part for the GPU is here (torch {version}, {size}).</source>
        <translation>El módulo para la GPU está aquí (torch {version}, {size}).</translation>
    </message>
    <message>
        <source>The part for the GPU isn&apos;t here yet: pictures are drawn by the processor.</source>
        <translation>El módulo para la GPU aún no está aquí: las imágenes las dibuja el procesador.</translation>
    </message>
    <message>
        <source>The picture is made again.</source>
        <translation>La imagen se crea de nuevo.</translation>
    </message>
    <message>
        <source>The processor draws then. To draw on the GPU again, it has to be fetched once more: about 3 GB.</source>
        <translation>Entonces dibuja el procesador. Para volver a dibujar en la GPU hay que descargarlo otra vez: unos 3 GB.</translation>
    </message>
    <message>
        <source>The program ended without being closed the last time. Your words, your pictures and the queue are all here.</source>
        <translation>La última vez, el programa terminó sin que se cerrara. Tus palabras, tus imágenes y la cola están todas aquí.</translation>
    </message>
    <message>
        <source>The program may not write to {path} ({reason}). Choose another folder?</source>
        <translation>El programa no puede escribir en {path} ({reason}). ¿Elegir otra carpeta?</translation>
    </message>
    <message>
        <source>The prompt</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>El prompt</translation>
    </message>
    <message>
        <source>The public texture and pixels, with a composition from elsewhere.</source>
        <translation>La textura y los píxeles públicos, con una composición de otra parte.</translation>
    </message>
    <message>
        <source>The queue can&apos;t be shown yet. {reason} It comes by itself when there is room.</source>
        <translation>La cola aún no se puede mostrar. {reason} Aparecerá sola cuando haya sitio.</translation>
    </message>
    <message>
        <source>The queue ended</source>
        <translation>La cola ha terminado</translation>
    </message>
    <message>
        <source>The queue ended, with mishaps</source>
        <translation>La cola ha terminado, con algún contratiempo</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La cola está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused, since %n jobs in a row ended the same way. {note}</source>
        <comment>The queue is paused, since %n job in a row ended the same way. {note}</comment>
        <translation>
            <numerusform>La cola está en pausa, porque %n trabajo seguido acabó igual. {note}</numerusform>
            <numerusform>La cola está en pausa, porque %n trabajos seguidos acabaron igual. {note}</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused. {reason}</source>
        <translation>La cola está en pausa. {reason}</translation>
    </message>
    <message>
        <source>The queue is paused. {reason} It goes on by itself when there is room.</source>
        <translation>La cola está en pausa. {reason} Continúa sola cuando haya sitio.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait</source>
        <comment>The queue is paused: %n job waits</comment>
        <translation>
            <numerusform>La cola está en pausa: %n trabajo en espera</numerusform>
            <numerusform>La cola está en pausa: %n trabajos en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is paused: %n jobs wait ({time})</source>
        <comment>The queue is paused: %n job waits ({time})</comment>
        <translation>
            <numerusform>La cola está en pausa: %n trabajo en espera ({time})</numerusform>
            <numerusform>La cola está en pausa: %n trabajos en espera ({time})</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused: what runs is finished, and nothing else is begun.</source>
        <translation>La cola está en pausa: lo que está en curso se termina, y no se empieza nada más.</translation>
    </message>
    <message>
        <source>The queue stands still</source>
        <translation>La cola está parada</translation>
    </message>
    <message>
        <source>The report is for those who mend the program. It leaves out your folders and your name, and isn&apos;t sent anywhere.</source>
        <translation>El informe es para quienes arreglan el programa. Deja fuera tus carpetas y tu nombre, y no se envía a ningún sitio.</translation>
    </message>
    <message>
        <source>The report leaves out your words, your folders and your name.</source>
        <translation>El informe deja fuera tus palabras, tus carpetas y tu nombre.</translation>
    </message>
    <message>
        <source>The roof is the rate of plain matrix products: {rate} GFLOP a second.</source>
        <translation>El techo es el ritmo de los productos de matrices sin más: {rate} GFLOP por segundo.</translation>
    </message>
    <message>
        <source>The same in smaller steps</source>
        <translation>Lo mismo en pasos más pequeños</translation>
    </message>
    <message>
        <source>The same request, made with the same: the pictures are equal.</source>
        <translation>La misma petición, hecha con lo mismo: las imágenes son iguales.</translation>
    </message>
    <message>
        <source>The same request. What may make them differ is what they were made with:</source>
        <translation>La misma petición. Lo que puede hacerlas distintas es con qué se hicieron:</translation>
    </message>
    <message>
        <source>The same words and seeds as just before draw the same again. For something else, throw the dice of the composition or the texture.</source>
        <translation>Las mismas palabras y semillas de antes dan otra vez lo mismo. Para otra cosa, tira el dado de la composición o de la textura.</translation>
    </message>
    <message>
        <source>The search “{name}” is forgotten.</source>
        <translation>La búsqueda «{name}» se ha olvidado.</translation>
    </message>
    <message>
        <source>The search “{name}” was there already; it looks for something else now.</source>
        <translation>La búsqueda «{name}» ya existía; ahora busca otra cosa.</translation>
    </message>
    <message>
        <source>The seed of the fine detail (the decoder, Stage B)</source>
        <translation>La semilla del detalle fino (el decodificador, Stage B)</translation>
    </message>
    <message>
        <source>The seed of what is where (the prior, Stage C)</source>
        <translation>La semilla de dónde está cada cosa (el prior, Stage C)</translation>
    </message>
    <message>
        <source>The settings couldn&apos;t be read ({reason}), so the usual ones are in use. The old file is kept as {backup}.</source>
        <translation>No se pudieron leer los ajustes ({reason}), así que se usan los habituales. El archivo antiguo se conserva como {backup}.</translation>
    </message>
    <message>
        <source>The shape of the picture, and beneath it how many are made at one press of Generate.</source>
        <translation>La forma de la imagen y, debajo, cuántas se crean cada vez que pulsas Generar.</translation>
    </message>
    <message>
        <source>The share of the second picture</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>La parte de la segunda imagen</translation>
    </message>
    <message>
        <source>The strength</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>La fuerza</translation>
    </message>
    <message>
        <source>The strength of a LoRA</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>La fuerza de un LoRA</translation>
    </message>
    <message>
        <source>The style “{name}” is removed.</source>
        <translation>El estilo «{name}» se ha quitado.</translation>
    </message>
    <message>
        <source>The style “{name}” was there already; it says something else now.</source>
        <translation>El estilo «{name}» ya existía; ahora dice otra cosa.</translation>
    </message>
    <message>
        <source>The system&apos;s trash doesn&apos;t take {path} ({reason}). It is left as it was.</source>
        <translation>La papelera del sistema no acepta {path} ({reason}). Se queda como estaba.</translation>
    </message>
    <message>
        <source>The text under &quot;without&quot;</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>El texto de «sin»</translation>
    </message>
    <message>
        <source>The texture seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>La semilla de textura</translation>
    </message>
    <message>
        <source>The training couldn&apos;t be started: another program can&apos;t be run from here.</source>
        <translation>No se pudo iniciar el entrenamiento: desde aquí no se puede ejecutar otro programa.</translation>
    </message>
    <message>
        <source>The variation</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>La variación</translation>
    </message>
    <message>
        <source>The variation seed</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>La semilla de variación</translation>
    </message>
    <message>
        <source>The weights are written anew in this way. Undo takes it back.</source>
        <translation>Los pesos se reescriben de esta forma. «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>The whole picture, 100 %</source>
        <translation>La imagen entera, 100&#xa0;%</translation>
    </message>
    <message>
        <source>The window is yours</source>
        <translation>La ventana es tuya</translation>
    </message>
    <message>
        <source>The wurst-desktop command that makes this very picture</source>
        <translation>El comando wurst-desktop que crea esta misma imagen</translation>
    </message>
    <message>
        <source>The {stage} stage came to numbers that can&apos;t be shown. Another seed or a lower guidance helps as a rule; if it doesn&apos;t, check the model&apos;s files.</source>
        <translation>La etapa de {stage} llegó a números que no se pueden mostrar. Suele ayudar otra semilla o una guía más baja; si no, comprueba los archivos del modelo.</translation>
    </message>
    <message>
        <source>There is a model in {folder} already. Remove that one first, or leave the new one where it is.</source>
        <translation>Ya hay un modelo en {folder}. Quita antes ese, o deja el nuevo donde está.</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. Installed: {installed}. Add its file under More, or with `loras import`.</source>
        <translation>Aquí no hay ningún LoRA «{name}». Instalados: {installed}. Añade su archivo en «Más», o con `loras import`.</translation>
    </message>
    <message>
        <source>There is no LoRA “{name}” here. None is installed yet. Add its file under More, or with `loras import`.</source>
        <translation>Aquí no hay ningún LoRA «{name}». Aún no hay ninguno instalado. Añade su archivo en «Más», o con `loras import`.</translation>
    </message>
    <message>
        <source>There is no Würstchen model in {path}. It would hold a folder named decoder, or prior.</source>
        <translation>No hay ningún modelo Würstchen en {path}. Tendría una carpeta llamada decoder, o prior.</translation>
    </message>
    <message>
        <source>There is no entry {entry} in the history (any more). Rebuilding the history finds lost pictures.</source>
        <translation>No hay ninguna entrada {entry} en el historial (o ya no). Reconstruir el historial encuentra las imágenes perdidas.</translation>
    </message>
    <message>
        <source>There is no list of words called “{list}”. Lists are text files in the folder “wildcards” of the settings.</source>
        <translation>No hay ninguna lista de palabras llamada «{list}». Las listas son archivos de texto en la carpeta «wildcards» de los ajustes.</translation>
    </message>
    <message>
        <source>There is no list of words for {wanted}. Make {name}.txt in the wildcards folder, or write it otherwise.</source>
        <translation>No hay lista de palabras para {wanted}. Crea {name}.txt en la carpeta wildcards, o escríbelo de otra manera.</translation>
    </message>
    <message>
        <source>There is no model &quot;{wanted}&quot; here. Installed: {installed}. One of these, or a folder?</source>
        <translation>Aquí no hay ningún modelo «{wanted}». Instalados: {installed}. ¿Uno de estos, o una carpeta?</translation>
    </message>
    <message>
        <source>There is nothing at {path}. Is its drive connected?</source>
        <translation>No hay nada en {path}. ¿Está conectada su unidad?</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is room again, so the queue goes on.</source>
        <translation>Vuelve a haber sitio, así que la cola continúa.</translation>
    </message>
    <message>
        <source>There is {size} of room.</source>
        <translation>Hay {size} de sitio.</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their model differs, {one} and {other}. Choose another?</source>
        <translation>Estas composiciones no encajan: cambia su modelo, {one} y {other}. ¿Elegir otra?</translation>
    </message>
    <message>
        <source>These compositions don&apos;t fit together: their size differs, {one} and {other}. Choose another?</source>
        <translation>Estas composiciones no encajan: cambia su tamaño, {one} y {other}. ¿Elegir otra?</translation>
    </message>
    <message>
        <source>These pictures are still being read. Try again in a moment.</source>
        <translation>Estas imágenes aún se están leyendo. Prueba otra vez en un momento.</translation>
    </message>
    <message>
        <source>These pictures aren&apos;t of one size, so each keeps its own.</source>
        <translation>Estas imágenes no tienen todas el mismo tamaño, así que cada una conserva el suyo.</translation>
    </message>
    <message>
        <source>These pictures don&apos;t tell what made them.</source>
        <translation>Estas imágenes no dicen qué las hizo.</translation>
    </message>
    <message>
        <source>These tags are on all of them; tags that only some have stay as they are.</source>
        <translation>Estas etiquetas están en todas; las que solo tienen algunas se quedan como están.</translation>
    </message>
    <message>
        <source>These weights can&apos;t be written in this way. They stay as they are; the colours show what counts now.</source>
        <translation>Estos pesos no se pueden escribir de esta forma. Se quedan como están; los colores muestran lo que cuenta ahora.</translation>
    </message>
    <message>
        <source>They show</source>
        <comment>label: what the pictures to learn from show</comment>
        <translation>Muestran</translation>
    </message>
    <message>
        <source>This Python has no pip to fetch it with. On a terminal: python -m ensurepip</source>
        <translation>Este Python no tiene pip para descargarlo. En un terminal: python -m ensurepip</translation>
    </message>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
    <message>
        <source>This installation uses GPUs by itself; nothing has to be added.</source>
        <translation>Esta instalación usa la GPU por sí misma; no hace falta añadir nada.</translation>
    </message>
    <message>
        <source>This is the bin already. “Restore” in the menu brings pictures back, “Empty the bin” lets them go.</source>
        <translation>Esto ya es la papelera. «Restaurar» en el menú trae imágenes de vuelta, «Vaciar la papelera» las deja ir.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This machine has no GPU that can be used, so the processor draws: slower, but the same pictures.</source>
        <translation>Este equipo no tiene una GPU que se pueda usar, así que dibuja el procesador: más lento, pero las mismas imágenes.</translation>
    </message>
    <message>
        <source>This machine has no {device}. It has: {present}. &quot;auto&quot; takes the best of it.</source>
        <translation>Este equipo no tiene {device}. Tiene: {present}. «auto» toma lo mejor que haya.</translation>
    </message>
    <message>
        <source>This package brings no text of its own; its name says the terms.</source>
        <translation>Este paquete no trae texto propio; su nombre dice las condiciones.</translation>
    </message>
    <message>
        <source>This picture is being made. What made it is told here as soon as it is kept.</source>
        <translation>Esta imagen se está creando. Qué la hizo se cuenta aquí en cuanto esté guardada.</translation>
    </message>
    <message>
        <source>This picture was made elsewhere; what made it isn&apos;t known.</source>
        <translation>Esta imagen se hizo en otra parte; no se sabe qué la hizo.</translation>
    </message>
    <message>
        <source>This picture was made with {program}.</source>
        <translation>Esta imagen se hizo con {program}.</translation>
    </message>
    <message>
        <source>This picture was made with {wanted}, which isn&apos;t installed. {chosen} draws another one.</source>
        <translation>Esta imagen se hizo con {wanted}, que no está instalado. {chosen} dibuja otra.</translation>
    </message>
    <message>
        <source>This run of the program has made no call to the network. It makes none by itself: only a download that you begin in the Models page goes out, and each of its calls is listed here.</source>
        <translation>En esta sesión el programa no ha llamado a la red. Por sí mismo no lo hace: solo sale una descarga que empieces en la página «Modelos», y cada llamada suya se anota aquí.</translation>
    </message>
    <message>
        <source>Throw a new composition seed</source>
        <translation>Sortear otra semilla de composición</translation>
    </message>
    <message>
        <source>Throw a new texture seed</source>
        <translation>Sortear otra semilla de textura</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Por descargar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>Tokens of what it shall be without</source>
        <translation>Tokens de lo que no debe haber</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Torch</translation>
    </message>
    <message>
        <source>Trained further on pictures that people find beautiful: polished, but with a taste of its own.</source>
        <translation>Entrenado además con imágenes que la gente encuentra bellas: pulido, pero con gusto propio.</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Probándolo…</translation>
    </message>
    <message>
        <source>Two steps of each stage were run, the others count as the second.</source>
        <translation>Se hicieron dos pasos de cada etapa; los demás cuentan como el segundo.</translation>
    </message>
    <message>
        <source>Type a prompt, and each of its phrases gets a slider here.</source>
        <translation>Escribe un prompt, y cada una de sus frases tendrá aquí un deslizador.</translation>
    </message>
    <message>
        <source>Type the values, with commas between them.</source>
        <translation>Escribe los valores, separados por comas.</translation>
    </message>
    <message>
        <source>Type what you would like to see, then press Generate.</source>
        <translation>Escribe qué te gustaría ver y pulsa Generar.</translation>
    </message>
    <message>
        <source>Typed prompt</source>
        <translation>Prompt escrito</translation>
    </message>
    <message>
        <source>Typed under “without”</source>
        <translation>Escrito en «sin»</translation>
    </message>
    <message>
        <source>U&amp;se it</source>
        <translation>U&amp;sarla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Undo won&apos;t bring them back after that; the system&apos;s trash will, until it is emptied.</source>
        <comment>Undo won&apos;t bring it back after that; the system&apos;s trash will, until it is emptied.</comment>
        <translation>
            <numerusform>Después ya no vuelve con Deshacer; sí desde la papelera del sistema, hasta que se vacíe.</numerusform>
            <numerusform>Después ya no vuelven con Deshacer; sí desde la papelera del sistema, hasta que se vacíe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Up to {most} pictures can be dragged at once; Ctrl+C copies any number.</source>
        <translation>Se pueden arrastrar hasta {most} imágenes a la vez; Ctrl+C copia cuantas quieras.</translation>
    </message>
    <message>
        <source>Use a folder where it lies…</source>
        <translation>Usar una carpeta donde está…</translation>
    </message>
    <message>
        <source>Use a model where it lies</source>
        <translation>Usar un modelo donde está</translation>
    </message>
    <message>
        <source>Use everything</source>
        <translation>Usar todo</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>Usar prompt</translation>
    </message>
    <message>
        <source>Use seed</source>
        <translation>Usar semilla</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Usar este tamaño</translation>
    </message>
    <message>
        <source>Use what another program fetched</source>
        <translation>Usar lo que descargó otro programa</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>Normalmente desactivado.</translation>
    </message>
    <message>
        <source>Usually on.</source>
        <translation>Normalmente activado.</translation>
    </message>
    <message>
        <source>Usually there is no limit.</source>
        <translation>Normalmente no hay límite.</translation>
    </message>
    <message>
        <source>Usually: {name}.</source>
        <translation>Normalmente: {name}.</translation>
    </message>
    <message>
        <source>Usually: {pattern}</source>
        <translation>Normalmente: {pattern}</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>Semilla de variación</translation>
    </message>
    <message>
        <source>Vary the composition</source>
        <translation>Variar la composición</translation>
    </message>
    <message>
        <source>Vary…</source>
        <translation>Variar…</translation>
    </message>
    <message>
        <source>WITHOUT</source>
        <comment>what shall not be in the picture</comment>
        <translation>SIN</translation>
    </message>
    <message>
        <source>Waiting for the next start: {settings}.</source>
        <comment>names of settings that were changed</comment>
        <translation>Esperan al próximo inicio: {settings}.</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a job in the queue</comment>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n compositions</source>
        <comment>Waits, %n composition</comment>
        <translation>
            <numerusform>En espera, %n composición</numerusform>
            <numerusform>En espera, %n composiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits, %n pictures</source>
        <comment>Waits, %n picture</comment>
        <translation>
            <numerusform>En espera, %n imagen</numerusform>
            <numerusform>En espera, %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits, sweep, {left} of {count}: {words}</source>
        <translation>Barrido en espera, {left} de {count}: {words}</translation>
    </message>
    <message>
        <source>Waits, {saved} of {count} kept</source>
        <translation>En espera, {saved} de {count} guardadas</translation>
    </message>
    <message>
        <source>Ways to stop</source>
        <translation>Formas de detener</translation>
    </message>
    <message>
        <source>Weight of {words}</source>
        <translation>Peso de {words}</translation>
    </message>
    <message>
        <source>Weights</source>
        <comment>of words in the prompt</comment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights as sliders</source>
        <translation>Pesos como deslizadores</translation>
    </message>
    <message>
        <source>Weights of a prior</source>
        <translation>Pesos de un prior</translation>
    </message>
    <message>
        <source>Weights of the phrases</source>
        <translation>Pesos de las frases</translation>
    </message>
    <message>
        <source>Weights written as</source>
        <translation>Pesos escritos como</translation>
    </message>
    <message>
        <source>What Save a copy and Export offer first. The pictures themselves stay PNG: nothing is lost.</source>
        <translation>Lo que ofrecen primero «Guardar una copia» y «Exportar». Las imágenes en sí siguen siendo PNG: no se pierde nada.</translation>
    </message>
    <message>
        <source>What came (torch {said}) only uses the processor, so all stays as it was. Torch&apos;s own install page names an index that has builds for GPUs: give its address.</source>
        <translation>Lo que ha llegado (torch {said}) solo usa el procesador, así que todo queda como estaba. La página de instalación de torch indica un índice con versiones para GPU: escribe su dirección.</translation>
    </message>
    <message>
        <source>What came is torch {said}, which this program wasn&apos;t made for, so all stays as it was.</source>
        <translation>Lo que ha llegado es torch {said}, para el que no se hizo este programa, así que todo queda como estaba.</translation>
    </message>
    <message>
        <source>What comes out when the same request is made on this machine</source>
        <translation>Qué sale cuando se hace la misma petición en este equipo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>What differs in their requests:</source>
        <translation>En qué difieren sus peticiones:</translation>
    </message>
    <message>
        <source>What draws now is a small model that comes with the program and knows a small world. The public Würstchen model draws anything. It is free (MIT licence) and takes {size} on the disk.</source>
        <translation>Lo que dibuja ahora es un modelo pequeño que viene con el programa y conoce un mundo pequeño. El modelo público Würstchen dibuja cualquier cosa. Es gratuito (licencia MIT) y ocupa {size} en el disco.</translation>
    </message>
    <message>
        <source>What is a composition seed?</source>
        <translation>¿Qué es una semilla de composición?</translation>
    </message>
    <message>
        <source>What is a texture seed?</source>
        <translation>¿Qué es una semilla de textura?</translation>
    </message>
    <message>
        <source>What is being learnt goes on</source>
        <translation>Lo que se está aprendiendo continúa</translation>
    </message>
    <message>
        <source>What is fetched is torch, the library that computes the pictures, in a build for your card: about 3 GB over the network, and 5 GB on the disk once it is unpacked. It has a folder of its own beside your models, and goes without a trace when you remove it.</source>
        <translation>Se descarga torch, la biblioteca que calcula las imágenes, en la versión para tu tarjeta: unos 3 GB por la red, y 5 GB en el disco una vez desempaquetada. Tiene una carpeta propia junto a tus modelos, y se va sin dejar rastro cuando la quitas.</translation>
    </message>
    <message>
        <source>What is finished is kept. The rest goes on at the next start, with all of the queue.</source>
        <translation>Lo terminado se conserva. El resto continúa en el próximo inicio, con toda la cola.</translation>
    </message>
    <message>
        <source>What is in {path} is among your models already, so nothing was changed.</source>
        <translation>Lo que hay en {path} ya está entre tus modelos, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>What is locked</source>
        <comment>of several pictures: they share the seeds whose locks are closed</comment>
        <translation>Lo fijado</translation>
    </message>
    <message>
        <source>What is made next doesn&apos;t count as made from that picture</source>
        <translation>Lo próximo que hagas no contará como hecho a partir de esa imagen</translation>
    </message>
    <message>
        <source>What is where stays as it is; the fine detail is painted anew. Nothing is composed.</source>
        <translation>Todo se queda donde está; el detalle fino se pinta de nuevo. No se compone nada.</translation>
    </message>
    <message>
        <source>What it draws by now</source>
        <translation>Lo que dibuja por ahora</translation>
    </message>
    <message>
        <source>What it draws on the way is shown here.</source>
        <translation>Aquí se ve lo que dibuja por el camino.</translation>
    </message>
    <message>
        <source>What it takes on this machine is being found out.</source>
        <translation>Se está averiguando qué necesita en este equipo.</translation>
    </message>
    <message>
        <source>What made the chosen picture. “New texture” paints it anew, “Vary” draws it a little differently, “Use everything” puts its recipe into the fields.</source>
        <translation>Qué hizo la imagen elegida. «Nueva textura» la pinta de nuevo, «Variar» la dibuja un poco distinta, «Usar todo» pone su receta en los campos.</translation>
    </message>
    <message>
        <source>What pictures are computed on. Automatic takes the best.</source>
        <translation>Con qué se calculan las imágenes. Automático toma lo mejor.</translation>
    </message>
    <message>
        <source>What several pictures of one job share: what is where, or the seed of the fine detail. Usually it is what is locked, and what is where if both are.</source>
        <translation>Qué comparten varias imágenes de un trabajo: dónde está cada cosa, o la semilla del detalle fino. Normalmente es lo fijado; si lo están las dos, dónde está cada cosa.</translation>
    </message>
    <message>
        <source>What the program is expected to take, the weights being on the disk:</source>
        <translation>Lo que se espera que ocupe el programa, con los pesos en el disco:</translation>
    </message>
    <message>
        <source>What the sweep on {file} began from is in the fields now.</source>
        <translation>Aquello de lo que partió el barrido de {file} está ahora en los campos.</translation>
    </message>
    <message>
        <source>What the window speaks. The command line speaks English.</source>
        <translation>El idioma de la ventana. La línea de comandos habla inglés.</translation>
    </message>
    <message>
        <source>What to draw</source>
        <translation>Qué dibujar</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <source>What was made elsewhere can&apos;t be made again here.</source>
        <translation>Lo que se hizo en otra parte no se puede hacer de nuevo aquí.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué te gustaría hacer?</translation>
    </message>
    <message>
        <source>When it is decided what is where, the fine detail is painted over it, from noise of its own. Another number keeps the composition and paints it anew. It follows the composition, unless the lock is closed.</source>
        <translation>Una vez decidido dónde está cada cosa, el detalle fino se pinta encima, a partir de un ruido propio. Otro número conserva la composición y la pinta de nuevo. Sigue a la composición, salvo que el candado esté cerrado.</translation>
    </message>
    <message>
        <source>Where your pictures are kept. Empty: in your own Pictures folder.</source>
        <translation>Dónde se guardan tus imágenes. Vacío: en tu propia carpeta Imágenes.</translation>
    </message>
    <message>
        <source>Which model draws by default. Empty: the first one that is installed.</source>
        <translation>Qué modelo dibuja si no eliges otro. Vacío: el primero instalado.</translation>
    </message>
    <message>
        <source>While it &amp;works</source>
        <translation>&amp;Mientras trabaja</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}</source>
        <translation>Apaisada {ratio}, {size}</translation>
    </message>
    <message>
        <source>Wide {ratio}, {size}, untrained</source>
        <translation>Apaisada {ratio}, {size}, sin entrenar</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con un sonido</translation>
    </message>
    <message>
        <source>With {kept} in memory (Settings: memory use) a picture would be there {ratio} times sooner.</source>
        <translation>Con {kept} en memoria (Ajustes: uso de memoria), una imagen llegaría {ratio} veces más rápido.</translation>
    </message>
    <message>
        <source>With {kept} in memory it would take {size} less, and hardly longer.</source>
        <translation>Con {kept} en memoria ocuparía {size} menos, y apenas tardaría más.</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>what shall not be in the picture</extracomment>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>what shall not be in the picture</comment>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>of the prompt, that others take the place of</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>a field, at the start of a sentence</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words of the prompt, the file name or the tags; the button beside it shows what else can be asked.</source>
        <translation>Palabras del prompt, del nombre de archivo o de las etiquetas; el botón de al lado muestra qué más se puede buscar.</translation>
    </message>
    <message>
        <source>Wurst Desktop can&apos;t open: a part of it is broken. Nothing of yours is touched. Install it again, please.</source>
        <translation>Wurst Desktop no se puede abrir: una parte está rota. No se ha tocado nada tuyo. Vuelve a instalarlo, por favor.</translation>
    </message>
    <message>
        <source>Wurst Desktop is open already, but its window doesn&apos;t answer. End it, and try again.</source>
        <translation>Wurst Desktop ya está abierto, pero su ventana no responde. Ciérralo y prueba otra vez.</translation>
    </message>
    <message>
        <source>Wurst Desktop is open and may be drawing with it. Close it first, and ask once more.</source>
        <translation>Wurst Desktop está abierto y quizá esté dibujando con ella. Ciérralo primero y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Wurst Mini 256 (still learning)</source>
        <translation>Wurst Mini 256 (aún aprende)</translation>
    </message>
    <message>
        <source>Würstchen v2, aesthetic prior</source>
        <translation>Würstchen v2, prior estético</translation>
    </message>
    <message>
        <source>Würstchen v2, base prior</source>
        <translation>Würstchen v2, prior base</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Your history in {folder} was kept by a newer version of Wurst Desktop than this one, {version}. Nothing in it was touched. Install the newer version again, and all is there.</source>
        <translation>Tu historial en {folder} lo llevó una versión de Wurst Desktop más nueva que esta, la {version}. No se ha tocado nada. Vuelve a instalar la versión más nueva, y todo estará ahí.</translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation>Tus imágenes</translation>
    </message>
    <message>
        <source>Your {name} could draw the pictures sooner than the processor. A part for it has to be fetched first.</source>
        <translation>Tu {name} podría dibujar las imágenes antes que el procesador. Primero hay que descargar un módulo para ella.</translation>
    </message>
    <message>
        <source>a blend can&apos;t weigh {weight}</source>
        <translation>una mezcla no puede pesar {weight}</translation>
    </message>
    <message>
        <source>a chunk is too long</source>
        <translation>un bloque es demasiado largo</translation>
    </message>
    <message>
        <source>a folder with about 20 pictures</source>
        <translation>una carpeta con unas 20 imágenes</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>la escribió una versión más nueva del programa</translation>
    </message>
    <message>
        <source>a newer version of the program wrote its composition</source>
        <translation>una versión más nueva del programa escribió su composición</translation>
    </message>
    <message>
        <source>a number, or a span such as 1..4 or 0..1+0.25</source>
        <translation>un número, o un intervalo como 1..4 o 0..1+0.25</translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>column: how long a picture takes</comment>
        <translation>por imagen</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>column: how long a step takes</comment>
        <translation>por paso</translation>
    </message>
    <message>
        <source>a strength such as 0.5 or 0..1+0.25, with the name of a LoRA before it where there are several: ink=0.5</source>
        <translation>una fuerza como 0.5 o 0..1+0.25, con el nombre de un LoRA delante si hay varios: ink=0.5</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}</source>
        <translation>un peso no puede ser {weight}</translation>
    </message>
    <message>
        <source>a weight can&apos;t be {weight}; it has to lie within 0 and {largest}</source>
        <translation>un peso no puede ser {weight}; tiene que estar entre 0 y {largest}</translation>
    </message>
    <message>
        <source>a whole number, or a span such as 4..8 or 10..50+20</source>
        <translation>un número entero, o un intervalo como 4..8 o 10..50+20</translation>
    </message>
    <message>
        <source>a width and a height such as 1024x1536</source>
        <translation>un ancho y un alto como 1024x1536</translation>
    </message>
    <message>
        <source>a {size} composition</source>
        <translation>una composición de {size}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <comment>of a file</comment>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>all of it</source>
        <comment>of a file: it has come</comment>
        <translation>todo</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>todas las etapas</translation>
    </message>
    <message>
        <source>all stages on the GPU</source>
        <translation>todas las etapas en la GPU</translation>
    </message>
    <message>
        <source>all stages on the processor</source>
        <translation>todas las etapas en el procesador</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>another picture: {differences}</source>
        <translation>otra imagen: {differences}</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>begun: {done} of {total}</source>
        <comment>a download, of which so much has come</comment>
        <translation>empezado: {done} de {total}</translation>
    </message>
    <message>
        <source>blend, {share} of the second</source>
        <comment>a picture blended of two</comment>
        <translation>mezcla, {share} de la segunda</translation>
    </message>
    <message>
        <source>blended from {one} and {other}, {share} of the second</source>
        <translation>mezclada de {one} y {other}, {share} de la segunda</translation>
    </message>
    <message>
        <source>both words, in any order</source>
        <translation>las dos palabras, en cualquier orden</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>los paréntesis están demasiado anidados</translation>
    </message>
    <message>
        <source>by default the folder&apos;s name</source>
        <translation>si no, el nombre de la carpeta</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>vino con el programa</translation>
    </message>
    <message>
        <source>checking…</source>
        <comment>a file that has come</comment>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>collection</source>
        <comment>a change; also said as “Undo collection”</comment>
        <translation>colección</translation>
    </message>
    <message>
        <source>composition</source>
        <comment>a stage of the making</comment>
        <translation>composición</translation>
    </message>
    <message>
        <source>composition (Stage C)</source>
        <translation>composición (Stage C)</translation>
    </message>
    <message>
        <source>composition only</source>
        <translation>solo la composición</translation>
    </message>
    <message>
        <source>composition seed</source>
        <translation>semilla de composición</translation>
    </message>
    <message>
        <source>composition {composition} in parts, texture {texture}</source>
        <translation>composición {composition} por partes, textura {texture}</translation>
    </message>
    <message>
        <source>composition {composition}, texture {texture}</source>
        <comment>tokens, as in: composition 3 / 77, texture 5 / 77</comment>
        <translation>composición {composition}, textura {texture}</translation>
    </message>
    <message>
        <source>composition {seed}</source>
        <translation>composición {seed}</translation>
    </message>
    <message>
        <source>compositions that wait to be finished</source>
        <translation>composiciones por terminar</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: d day, MMM short month, yyyy year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd weekday, d day, MMMM month</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>how a day is written, in letters of Qt&apos;s QDate: dddd, d, MMMM, yyyy year</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a change; also said as “Undo delete”</comment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>duplicating jobs</source>
        <comment>what can be undone, as in: Undo duplicating jobs</comment>
        <translation>duplicar trabajos</translation>
    </message>
    <message>
        <source>ended early</source>
        <comment>what became of a job</comment>
        <translation>inacabado</translation>
    </message>
    <message>
        <source>exactly these words</source>
        <translation>exactamente estas palabras</translation>
    </message>
    <message>
        <source>expected in all</source>
        <comment>column: the memory that the program is expected to take</comment>
        <translation>previsto en total</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>a change; also said as “Undo favourite”</comment>
        <translation>favorita</translation>
    </message>
    <message>
        <source>favourite</source>
        <comment>said of a picture</comment>
        <translation>favorita</translation>
    </message>
    <message>
        <source>favourites</source>
        <comment>what a word finds in a search</comment>
        <translation>favoritas</translation>
    </message>
    <message>
        <source>for example</source>
        <comment>above a few prompts to begin with</comment>
        <translation>por ejemplo</translation>
    </message>
    <message>
        <source>for example: {prompt}</source>
        <translation>por ejemplo: {prompt}</translation>
    </message>
    <message>
        <source>forgetting a search</source>
        <comment>what can be undone, as in: Undo forgetting a search</comment>
        <translation>olvidar una búsqueda</translation>
    </message>
    <message>
        <source>four stars or more</source>
        <translation>cuatro estrellas o más</translation>
    </message>
    <message>
        <source>from one number to another</source>
        <translation>de un número a otro</translation>
    </message>
    <message>
        <source>full precision</source>
        <translation>precisión completa</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>preparando…</translation>
    </message>
    <message>
        <source>half precision</source>
        <translation>media precisión</translation>
    </message>
    <message>
        <source>half precision (bfloat16)</source>
        <translation>media precisión (bfloat16)</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántas</translation>
    </message>
    <message>
        <source>importing styles</source>
        <comment>what can be undone, as in: Undo importing styles</comment>
        <translation>importar estilos</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <translation>en la carpeta de modelos</translation>
    </message>
    <message>
        <source>in the style {style}</source>
        <translation>en el estilo {style}</translation>
    </message>
    <message>
        <source>in this collection</source>
        <translation>en esta colección</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>it has no columns {columns}</source>
        <translation>no tiene las columnas {columns}</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>it holds a sign that isn&apos;t text</source>
        <translation>contiene un signo que no es texto</translation>
    </message>
    <message>
        <source>it holds no composition to go on from</source>
        <translation>no contiene una composición desde la que seguir</translation>
    </message>
    <message>
        <source>it holds something else than settings</source>
        <translation>contiene algo que no son ajustes</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>es demasiado corto para ser un archivo safetensors</translation>
    </message>
    <message>
        <source>it isn&apos;t a PNG</source>
        <translation>no es un PNG</translation>
    </message>
    <message>
        <source>it isn&apos;t a picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>it isn&apos;t a safetensors file, or its header is damaged</source>
        <translation>no es un archivo safetensors, o su cabecera está dañada</translation>
    </message>
    <message>
        <source>it isn&apos;t a table of styles ({reason})</source>
        <translation>no es una tabla de estilos ({reason})</translation>
    </message>
    <message>
        <source>it isn&apos;t there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>its LoRA {lora} isn&apos;t installed, or its file has changed</source>
        <translation>su LoRA {lora} no está instalado, o su archivo ha cambiado</translation>
    </message>
    <message>
        <source>its model isn&apos;t known</source>
        <translation>no se conoce su modelo</translation>
    </message>
    <message>
        <source>its model {model} isn&apos;t installed</source>
        <translation>su modelo {model} no está instalado</translation>
    </message>
    <message>
        <source>keeping a style</source>
        <comment>what can be undone, as in: Undo keeping a style</comment>
        <translation>guardar un estilo</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a stage of the making: the picture is kept as a file</comment>
        <translation>guardada</translation>
    </message>
    <message>
        <source>layer by layer</source>
        <translation>capa a capa</translation>
    </message>
    <message>
        <source>layer by layer on the GPU</source>
        <translation>capa a capa en la GPU</translation>
    </message>
    <message>
        <source>layer by layer on the processor</source>
        <translation>capa a capa en el procesador</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <comment>a span of time: less than one second</comment>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>line {number} joins tokens that aren&apos;t in the vocabulary</source>
        <translation>la línea {number} une tokens que no están en el vocabulario</translation>
    </message>
    <message>
        <source>list</source>
        <comment>of words</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>long sums were added up in another order then than here</source>
        <translation>las sumas largas se hicieron entonces en otro orden que aquí</translation>
    </message>
    <message>
        <source>made in November 2026; a year or a day will do</source>
        <translation>hechas en noviembre de 2026; también vale un año o un día</translation>
    </message>
    <message>
        <source>made like it, {seed}</source>
        <translation>hecha igual, {seed}</translation>
    </message>
    <message>
        <source>made with this model</source>
        <translation>hechas con este modelo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a stage of the making</comment>
        <translation>modelo</translation>
    </message>
    <message>
        <source>most memory</source>
        <comment>column: the most memory that was taken</comment>
        <translation>memoria máxima</translation>
    </message>
    <message>
        <source>moving jobs</source>
        <comment>what can be undone, as in: Undo moving jobs</comment>
        <translation>mover trabajos</translation>
    </message>
    <message>
        <source>nearly the same: {differences}</source>
        <translation>casi igual: {differences}</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>no llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>no sketch yet</source>
        <translation>aún sin boceto</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>nada de {name}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>not a table from tokens to numbers</source>
        <translation>no es una tabla de tokens a números</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>not whole</source>
        <comment>of a model: files are missing or damaged</comment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>nothing to draw on</source>
        <comment>It has: …</comment>
        <translation>nada en lo que dibujar</translation>
    </message>
    <message>
        <source>of it not reclaimable</source>
        <comment>column: the part of the memory that the system can&apos;t take back</comment>
        <translation>de ella, no recuperable</translation>
    </message>
    <message>
        <source>of the roof</source>
        <comment>column: the share of what the machine can compute at most</comment>
        <translation>del techo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>guidance that is switched off</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>one stage at a time</source>
        <translation>una etapa a la vez</translation>
    </message>
    <message>
        <source>one stage at a time on the GPU</source>
        <translation>una etapa a la vez en la GPU</translation>
    </message>
    <message>
        <source>one stage at a time on the processor</source>
        <translation>una etapa a la vez en el procesador</translation>
    </message>
    <message>
        <source>one, another, &quot;with, a comma&quot; in quotes</source>
        <comment>how several values are typed; the marks are typed too</comment>
        <translation>uno, otro, &quot;con, coma&quot; entre comillas</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>order</source>
        <comment>a change of the order of pictures; also said as “Undo order”</comment>
        <translation>orden</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <translation>imagen {number} de {count}</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>a stage of the making</comment>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>pixels (Stage A)</source>
        <translation>píxeles (Stage A)</translation>
    </message>
    <message>
        <source>prepared for this machine</source>
        <comment>a part of a model: what was worked out of its weights in advance</comment>
        <translation>preparado para este equipo</translation>
    </message>
    <message>
        <source>print, portrait, for Anna</source>
        <comment>examples of tags</comment>
        <translation>impresión, retrato, para Anna</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>procesador (cpu)</translation>
    </message>
    <message>
        <source>prompt “{words}”</source>
        <comment>what was changed</comment>
        <translation>prompt «{words}»</translation>
    </message>
    <message>
        <source>rated {stars}</source>
        <comment>said of a picture</comment>
        <translation>valorada con {stars}</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>a change; also said as “Undo rating”</comment>
        <translation>valoración</translation>
    </message>
    <message>
        <source>red, blue: the first stands in the prompt</source>
        <comment>typed: a word of the prompt, and others for its place</comment>
        <translation>red, blue: la primera está en el prompt</translation>
    </message>
    <message>
        <source>removing a style</source>
        <comment>what can be undone, as in: Undo removing a style</comment>
        <translation>quitar un estilo</translation>
    </message>
    <message>
        <source>removing jobs</source>
        <comment>what can be undone, as in: Undo removing jobs</comment>
        <translation>quitar trabajos</translation>
    </message>
    <message>
        <source>restore</source>
        <comment>a change; also said as “Undo restore”</comment>
        <translation>restaurar</translation>
    </message>
    <message>
        <source>saving a search</source>
        <comment>what can be undone, as in: Undo saving a search</comment>
        <translation>guardar una búsqueda</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>ver su texto</translation>
    </message>
    <message>
        <source>setting “{title}”</source>
        <comment>what was changed</comment>
        <translation>ajuste «{title}»</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>a part of a model</comment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>settings for the composition</source>
        <translation>ajustes para la composición</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>so many composition steps or more</source>
        <translation>tantos pasos de composición, o más</translation>
    </message>
    <message>
        <source>some words, and other words behind a comma</source>
        <translation>unas palabras, y otras detrás de una coma</translation>
    </message>
    <message>
        <source>something unknown</source>
        <comment>as in: something unknown then, torch 2.13 here</comment>
        <translation>algo desconocido</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>column: a stage of the drawing</comment>
        <translation>etapa</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>column: how many steps a stage takes</comment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>stock a picture</source>
        <comment>column: how long a picture takes with the stock pipelines</comment>
        <translation>original, por imagen</translation>
    </message>
    <message>
        <source>stock a step</source>
        <comment>column: how long a step takes with the stock pipelines</comment>
        <translation>original, por paso</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>what became of a job</comment>
        <translation>detenido</translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n compositions kept</source>
        <comment>stopped, %n composition kept</comment>
        <translation>
            <numerusform>detenido, %n composición guardada</numerusform>
            <numerusform>detenido, %n composiciones guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n pictures kept</source>
        <comment>stopped, %n picture kept</comment>
        <translation>
            <numerusform>detenido, %n imagen guardada</numerusform>
            <numerusform>detenido, %n imágenes guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <comment>how much a composition is drawn over</comment>
        <translation>fuerza {strength}</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>a change; also said as “Undo tags”</comment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a stage of the making</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>texture</source>
        <comment>a stage of the making</comment>
        <translation>textura</translation>
    </message>
    <message>
        <source>texture (Stage B)</source>
        <translation>textura (Stage B)</translation>
    </message>
    <message>
        <source>texture seed</source>
        <translation>semilla de textura</translation>
    </message>
    <message>
        <source>texture {seed}</source>
        <translation>textura {seed}</translation>
    </message>
    <message>
        <source>the composition of {picture}</source>
        <translation>la composición de {picture}</translation>
    </message>
    <message>
        <source>the configuration of a {part}</source>
        <translation>la configuración de {part}</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the copy isn&apos;t like its source</source>
        <translation>la copia no es igual que su original</translation>
    </message>
    <message>
        <source>the file is cut off: {size} bytes of {whole}</source>
        <translation>el archivo está cortado: {size} bytes de {whole}</translation>
    </message>
    <message numerus="yes">
        <source>the file of %n pictures isn&apos;t there</source>
        <comment>the file of %n picture isn&apos;t there</comment>
        <translation>
            <numerusform>el archivo de %n imagen no está ahí</numerusform>
            <numerusform>los archivos de %n imágenes no están ahí</numerusform>
        </translation>
    </message>
    <message>
        <source>the files of its model have changed since then</source>
        <translation>los archivos de su modelo han cambiado desde entonces</translation>
    </message>
    <message>
        <source>the header ends behind the end of the file</source>
        <translation>la cabecera acaba más allá del final del archivo</translation>
    </message>
    <message>
        <source>the header isn&apos;t JSON</source>
        <translation>la cabecera no es JSON</translation>
    </message>
    <message>
        <source>the header isn&apos;t a JSON object</source>
        <translation>la cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>the id of a model</source>
        <translation>el id de un modelo</translation>
    </message>
    <message>
        <source>the mode was “{then}” then, and is “{here}” here</source>
        <translation>el modo era entonces “{then}” y aquí es “{here}”</translation>
    </message>
    <message>
        <source>the mode “{mode}” takes other shortcuts here than it did then</source>
        <translation>el modo «{mode}» toma aquí otros atajos que entonces</translation>
    </message>
    <message numerus="yes">
        <source>the model doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the model doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>el modelo no lee esto: queda más allá de %n token</numerusform>
            <numerusform>el modelo no lee esto: queda más allá de %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of weights ({weights}) isn&apos;t that of the prompts ({prompts})</source>
        <translation>el número de pesos ({weights}) no coincide con el de prompts ({prompts})</translation>
    </message>
    <message>
        <source>the pictures that were in it aren&apos;t there</source>
        <translation>las imágenes que estaban en ella no están ahí</translation>
    </message>
    <message>
        <source>the processor made its pixels for the GPU then, and doesn&apos;t here</source>
        <translation>entonces el procesador hizo sus píxeles para la GPU, y aquí no</translation>
    </message>
    <message>
        <source>the processor makes the pixels for the GPU here, and didn&apos;t then</source>
        <translation>aquí el procesador hace los píxeles para la GPU, y entonces no</translation>
    </message>
    <message>
        <source>the same, pixel for pixel</source>
        <comment>how a picture comes out here</comment>
        <translation>igual, píxel por píxel</translation>
    </message>
    <message>
        <source>the syntax can&apos;t be read from here on</source>
        <translation>la sintaxis no se puede leer a partir de aquí</translation>
    </message>
    <message numerus="yes">
        <source>the texture doesn&apos;t read this: it lies beyond %n tokens</source>
        <comment>the texture doesn&apos;t read this: it lies beyond %n token</comment>
        <translation>
            <numerusform>la textura no lee esto: queda más allá de %n token</numerusform>
            <numerusform>la textura no lee esto: queda más allá de %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>la carpeta habitual</translation>
    </message>
    <message>
        <source>the weights in brackets have to be numbers</source>
        <translation>los pesos entre paréntesis tienen que ser números</translation>
    </message>
    <message>
        <source>the weights in these brackets have to be numbers</source>
        <translation>los pesos en estos paréntesis tienen que ser números</translation>
    </message>
    <message>
        <source>the weights of a blend cancel out</source>
        <translation>los pesos de una mezcla se anulan entre sí</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>there is something behind the values: {size} bytes instead of {whole}</source>
        <translation>hay algo detrás de los valores: {size} bytes en vez de {whole}</translation>
    </message>
    <message>
        <source>there is something else than expected in {names}</source>
        <translation>hay algo distinto de lo esperado en {names}</translation>
    </message>
    <message>
        <source>these alternatives can&apos;t be read; they are written as {red|blue}</source>
        <translation>estas alternativas no se pueden leer; se escriben como {red|blue}</translation>
    </message>
    <message>
        <source>these alternatives lead nowhere; a list may name itself, or a ${word} be unknown</source>
        <translation>estas alternativas no llevan a nada; quizá una lista se nombra a sí misma, o un ${word} no se conoce</translation>
    </message>
    <message>
        <source>this bracket has no partner; write \{sign} if it is meant as a sign</source>
        <translation>a este paréntesis le falta su pareja; escribe \{sign} si quieres el signo</translation>
    </message>
    <message>
        <source>this composition seed</source>
        <translation>esta semilla de composición</translation>
    </message>
    <message>
        <source>this follows the end of the prompt and isn&apos;t drawn</source>
        <translation>esto va detrás del final del prompt y no se dibuja</translation>
    </message>
    <message>
        <source>this is drawn as words; the syntax chosen writes a weight as (word)1.3</source>
        <translation>esto se dibuja como palabras; la sintaxis elegida escribe un peso como (word)1.3</translation>
    </message>
    <message>
        <source>this isn&apos;t a number, so it is drawn as words; a weight is written as (word:1.3)</source>
        <translation>esto no es un número, así que se dibuja como palabras; un peso se escribe como (word:1.3)</translation>
    </message>
    <message>
        <source>this size</source>
        <translation>este tamaño</translation>
    </message>
    <message>
        <source>times sooner</source>
        <comment>column: how many times sooner than the stock pipelines</comment>
        <translation>veces más rápido</translation>
    </message>
    <message>
        <source>used where it lies</source>
        <translation>se usa donde está</translation>
    </message>
    <message>
        <source>varied by {strength}</source>
        <translation>variada en {strength}</translation>
    </message>
    <message>
        <source>varied from {picture}</source>
        <translation>variada de {picture}</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <comment>a part of a model</comment>
        <translation>vocabulario</translation>
    </message>
    <message>
        <source>vocabulary for the composition</source>
        <translation>vocabulario para la composición</translation>
    </message>
    <message>
        <source>weights</source>
        <comment>column: how the model&apos;s weights are kept in memory</comment>
        <translation>pesos</translation>
    </message>
    <message>
        <source>what is in the bin, to be restored from there</source>
        <translation>lo que hay en la papelera, para restaurarlo desde ahí</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <comment>in the empty field of the negative prompt</comment>
        <translation>qué no debe haber</translation>
    </message>
    <message>
        <source>what should not be in it</source>
        <translation>qué no debe haber</translation>
    </message>
    <message>
        <source>what the header says of {name} doesn&apos;t hold together</source>
        <translation>lo que la cabecera dice de {name} no cuadra</translation>
    </message>
    <message>
        <source>what the pictures show, for example: a lamp</source>
        <comment>leave “a lamp” English: models know only English</comment>
        <translation>qué muestran las imágenes, por ejemplo: a lamp</translation>
    </message>
    <message>
        <source>what to draw</source>
        <translation>qué dibujar</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>con esta etiqueta</translation>
    </message>
    <message>
        <source>without this; works before all below too</source>
        <translation>sin esto; también sirve delante de todo lo de abajo</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>sin {words}</translation>
    </message>
    <message>
        <source>without: {text}</source>
        <comment>what a picture is to be without</comment>
        <translation>sin: {text}</translation>
    </message>
    <message>
        <source>word++, (phrase)1.3</source>
        <comment>an example of how weights are written in a prompt</comment>
        <translation>word++, (phrase)1.3</translation>
    </message>
    <message>
        <source>words for the composition</source>
        <translation>palabras para la composición</translation>
    </message>
    <message>
        <source>words for the texture</source>
        <translation>palabras para la textura</translation>
    </message>
    <message>
        <source>words, or as in the gallery: fav, rating:&gt;=4, date:2026 …</source>
        <comment>fav, rating: and date: are typed so</comment>
        <translation>palabras, o como en la galería: fav, rating:&gt;=4, date:2026 …</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a value in the table of what differs between pictures</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>how a year is written, in letters of Qt&apos;s QDate: yyyy year</comment>
        <translation>yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{across} across, {down} down, %n sheets</source>
        <comment>{across} across, {down} down, %n sheet</comment>
        <translation>
            <numerusform>{across} a lo ancho, {down} a lo alto, %n hoja</numerusform>
            <numerusform>{across} a lo ancho, {down} a lo alto, %n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>{card}, driver {version}</source>
        <comment>the card&apos;s name, and the version of its driver</comment>
        <translation>{card}, controlador {version}</translation>
    </message>
    <message>
        <source>{checked}: {harms}.</source>
        <translation>{checked}: {harms}.</translation>
    </message>
    <message>
        <source>{device}, {memory}: {where}, {precision}</source>
        <comment>NVIDIA RTX 3060, 12 GB: all stages on the GPU, …</comment>
        <translation>{device}, {memory}: {where}, {precision}</translation>
    </message>
    <message>
        <source>{device}, {threads} of {cores}</source>
        <comment>how many of the processor&apos;s cores are in use</comment>
        <translation>{device}, {threads} de {cores}</translation>
    </message>
    <message>
        <source>{direction}: its values</source>
        <translation>{direction}: sus valores</translation>
    </message>
    <message>
        <source>{direction}: what changes</source>
        <translation>{direction}: qué cambia</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>sizes of files: how much has come</comment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{field} can be swept in one direction only. Choose another one?</source>
        <translation>{field}: solo puede estar en una dirección del barrido. ¿Elegir otra cosa?</translation>
    </message>
    <message>
        <source>{field} can be {smallest} to {largest}, and {value} lies outside. {nearest}?</source>
        <translation>{field}: va de {smallest} a {largest}, y {value} queda fuera. ¿{nearest}?</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is nothing to choose from.</source>
        <translation>{field}: «{value}» no es posible. No hay nada que elegir.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be &quot;{value}&quot;. There is {offered}.</source>
        <translation>{field}: «{value}» no es posible. Hay {offered}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at &quot;{excerpt}&quot;: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}: no se entiende en «{excerpt}»: {reason}. Cámbialo ahí, o desactiva los pesos en «Más» o con --syntax {plain}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood at its end: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}: no se entiende al final: {reason}. Cámbialo ahí, o desactiva los pesos en «Más» o con --syntax {plain}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be understood: {reason}. Change it there, or turn weights off: under More, or by --syntax {plain}.</source>
        <translation>{field}: no se entiende: {reason}. Cámbialo ahí, o desactiva los pesos en «Más» o con --syntax {plain}.</translation>
    </message>
    <message>
        <source>{file} came damaged: its SHA-256 isn&apos;t the one announced. It was thrown away; try again.</source>
        <translation>{file} llegó dañado: su SHA-256 no es el anunciado. Se ha desechado; prueba otra vez.</translation>
    </message>
    <message>
        <source>{file} came with {received} instead of {expected}. Go on later; what is whole is kept.</source>
        <translation>{file} llegó con {received} en vez de {expected}. Continúa más tarde; lo que está entero se conserva.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it changes the text encoder too, which isn&apos;t done here. Train or look for one of Stage C alone.</source>
        <translation>{file} no se puede usar aquí como LoRA: cambia también el codificador de texto, y eso aquí no se hace. Entrena o busca uno solo para la Stage C.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it holds no LoRA. A whole model belongs into the models folder.</source>
        <translation>{file} no se puede usar aquí como LoRA: no contiene ningún LoRA. Un modelo completo va en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is a relative of LoRA (such as LoHa, LoKr or DoRA), which aren&apos;t understood. Look for a plain LoRA.</source>
        <translation>{file} no se puede usar aquí como LoRA: es un pariente de LoRA (como LoHa, LoKr o DoRA), y esos no se entienden. Busca un LoRA sin más.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it is damaged ({found}). Fetch it again?</source>
        <translation>{file} no se puede usar aquí como LoRA: está dañado ({found}). ¿Descargarlo otra vez?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size ({found} channels). Choose the model it is for.</source>
        <translation>{file} no se puede usar aquí como LoRA: se hizo para un Würstchen de otro tamaño ({found} canales). Elige el modelo para el que es.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file} no se puede usar aquí como LoRA: se hizo para un Würstchen de otro tamaño. Elige el modelo para el que es, o quítalo.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for a Würstchen of another size. Choose the model it is for.</source>
        <translation>{file} no se puede usar aquí como LoRA: se hizo para un Würstchen de otro tamaño. Elige el modelo para el que es.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for another model. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file} no se puede usar aquí como LoRA: se hizo para otro modelo. Solo encajan los LoRAs para la Stage C de Würstchen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}, a Würstchen of another size. Choose the model it is for, or take it out.</source>
        <translation>{file} no se puede usar aquí como LoRA: se hizo para {found}, un Würstchen de otro tamaño. Elige el modelo para el que es, o quítalo.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: it was made for {found}. Only LoRAs for Stage C of Würstchen fit.</source>
        <translation>{file} no se puede usar aquí como LoRA: se hizo para {found}. Solo encajan los LoRAs para la Stage C de Würstchen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as a LoRA here: only .safetensors files are opened, since other kinds can run programs. Ask for it in that form.</source>
        <translation>{file} no se puede usar aquí como LoRA: solo se abren archivos .safetensors, porque otros tipos pueden ejecutar programas. Pídelo en ese formato.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say how it was made.</source>
        <translation>{file} no dice cómo se hizo.</translation>
    </message>
    <message>
        <source>{folder} has {free} of room, and {needed} are needed. Make some room, or leave the model on its drive. Nothing was begun.</source>
        <translation>{folder} tiene {free} de sitio, y hacen falta {needed}. Haz sitio, o deja el modelo en su unidad. No se ha empezado nada.</translation>
    </message>
    <message>
        <source>{folder} isn&apos;t there now. Connect its drive, and the model can be used again.</source>
        <translation>{folder} no está ahora. Conecta su unidad, y el modelo se podrá usar de nuevo.</translation>
    </message>
    <message>
        <source>{folder} will be made with the first picture.</source>
        <translation>{folder} se creará con la primera imagen.</translation>
    </message>
    <message>
        <source>{generate} does the same from anywhere. Press it again while a picture is made: the next one waits in the queue.</source>
        <translation>{generate} hace lo mismo desde cualquier parte. Púlsalo otra vez mientras se crea una imagen: la siguiente espera en la cola.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). Is there a network? What has come is kept.</source>
        <translation>No se puede llegar a {host} ({reason}). ¿Hay red? Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give {what} to everybody. Fetch it with your browser there, and import the folder.</source>
        <translation>{host} no da {what} a todo el mundo. Descárgalo ahí con tu navegador e importa la carpeta.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (HTTP {status}). Go on later; what has come is kept.</source>
        <translation>{host} tiene un fallo propio (HTTP {status}). Continúa más tarde; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>{host} has no {what} (any more). If you use a mirror, try another one.</source>
        <translation>{host} no tiene {what} (o ya no). Si usas una réplica, prueba otra.</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on in {time}; what has come is kept.</source>
        <translation>{host} tiene demasiadas peticiones que atender. Continúa dentro de {time}; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>{host} has too many requests to answer. Go on later; what has come is kept.</source>
        <translation>{host} tiene demasiadas peticiones que atender. Continúa más tarde; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>{host} lists a file whose name leads out of the model&apos;s folder ({name}). Nothing was fetched.</source>
        <translation>{host} anuncia un archivo cuyo nombre sale de la carpeta del modelo ({name}). No se descargó nada.</translation>
    </message>
    <message>
        <source>{host} lists two files that only capitals tell apart ({name}). Nothing was fetched.</source>
        <translation>{host} ofrece dos archivos que solo se distinguen por las mayúsculas ({name}). No se ha descargado nada.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time in hours</comment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time in hours and minutes</comment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{imported}, %n were here already.</source>
        <comment>{imported}, %n was here already.</comment>
        <translation>
            <numerusform>{imported}, %n ya estaba aquí.</numerusform>
            <numerusform>{imported}, %n ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} alone is typed into the fields. Hold Ctrl or Alt with it.</source>
        <translation>{keys} sin más se escribe en los campos. Mantén pulsado Ctrl o Alt a la vez.</translation>
    </message>
    <message>
        <source>{keys} belongs to {actions} now.</source>
        <comment>keys such as Ctrl+H, and the action that they belong to</comment>
        <translation>{keys} pertenece ahora a {actions}.</translation>
    </message>
    <message>
        <source>{keys} is needed in fields and lists.</source>
        <translation>{keys} hace falta en campos y listas.</translation>
    </message>
    <message>
        <source>{letter}: {prompt}</source>
        <comment>a compared picture</comment>
        <translation>{letter}: {prompt}</translation>
    </message>
    <message>
        <source>{lora}, for another model</source>
        <translation>{lora}, para otro modelo</translation>
    </message>
    <message>
        <source>{lora}, for {model}</source>
        <translation>{lora}, para {model}</translation>
    </message>
    <message numerus="yes">
        <source>{machine}, {memory} ({device}): {residency}, {precision}, %n threads. {reason}</source>
        <comment>{machine}, {memory} ({device}): {residency}, {precision}, %n thread. {reason}</comment>
        <translation>
            <numerusform>{machine}, {memory} ({device}): {residency}, {precision}, %n hilo. {reason}</numerusform>
            <numerusform>{machine}, {memory} ({device}): {residency}, {precision}, %n hilos. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time in minutes</comment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} comes under the licence {licence}. Accept it first: add --accept-licence.</source>
        <translation>{model} viene con la licencia {licence}. Acéptala antes: añade --accept-licence.</translation>
    </message>
    <message>
        <source>{model} comes with the program and takes part in its tests, so it stays.</source>
        <translation>{model} viene con el programa y participa en sus pruebas, así que se queda.</translation>
    </message>
    <message>
        <source>{model} doesn&apos;t know {unknown}. It reads English, and knows {known} …</source>
        <translation>{model} no conoce {unknown}. Entiende inglés y conoce {known} …</translation>
    </message>
    <message>
        <source>{model} draws by default from here on.</source>
        <translation>{model} es el modelo habitual a partir de ahora.</translation>
    </message>
    <message>
        <source>{model} draws one thing in a picture, or two shapes: {things} won&apos;t all come out.</source>
        <translation>{model} dibuja una sola cosa por imagen, o dos formas: no aparecerán todos: {things}.</translation>
    </message>
    <message>
        <source>{model} is in half precision already. A copy would be just as large, so none was made.</source>
        <translation>{model} ya está en media precisión. Una copia ocuparía lo mismo, así que no se hizo ninguna.</translation>
    </message>
    <message>
        <source>{model} is removed. Your pictures keep its name and fingerprint.</source>
        <translation>{model} se ha quitado. Tus imágenes conservan su nombre y su huella.</translation>
    </message>
    <message>
        <source>{model} knows {thing} in its own colours only: {colour} may go to something else.</source>
        <translation>{model} conoce {thing} solo en sus propios colores: {colour} puede acabar en otra cosa.</translation>
    </message>
    <message>
        <source>{model}, half precision</source>
        <translation>{model}, media precisión</translation>
    </message>
    <message>
        <source>{model}, random weights at its own width and depth</source>
        <translation>{model}, pesos aleatorios con su propio ancho y profundidad</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n others aren&apos;t pictures that can be read, and were left alone.</source>
        <comment>{names} and %n other aren&apos;t pictures that can be read, and were left alone.</comment>
        <translation>
            <numerusform>{names} y %n más no son imágenes que se puedan leer, y no se tocaron.</numerusform>
            <numerusform>{names} y %n más no son imágenes que se puedan leer, y no se tocaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list: a, b and c</comment>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} aren&apos;t pictures that can be read, and were left alone.</source>
        <translation>{names} no son imágenes que se puedan leer, y no se tocaron.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <comment>a list: a, b or c</comment>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t follow the values before it</source>
        <translation>{name} no sigue a los valores que tiene delante</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a picture that can be read, and was left alone.</source>
        <translation>{name} no es una imagen que se pueda leer, y no se tocó.</translation>
    </message>
    <message>
        <source>{needed} of {total} in {files} still have to come, and there is {free} of room.</source>
        <translation>Aún tienen que llegar {needed} de {total} en {files}, y hay {free} de sitio.</translation>
    </message>
    <message>
        <source>{option}: back to the recommended value</source>
        <translation>{option}: volver al valor recomendado</translation>
    </message>
    <message>
        <source>{others} need files of {model}. Remove them first.</source>
        <translation>{others} necesitan archivos de {model}. Quítalos antes.</translation>
    </message>
    <message>
        <source>{others} needs files of {model}. Remove it first.</source>
        <translation>{others} necesita archivos de {model}. Quítalo antes.</translation>
    </message>
    <message>
        <source>{package} {then} then, {here} here</source>
        <comment>versions of a package</comment>
        <translation>{package} {then} entonces, {here} aquí</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Try another file?</source>
        <translation>{path} no se puede leer: {reason}. ¿Probar otro archivo?</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t fit any model that is installed here. Is it of another architecture?</source>
        <translation>{path} no encaja con ningún modelo instalado aquí. ¿Es de otra arquitectura?</translation>
    </message>
    <message>
        <source>{path} is a LoRA: a change to a model, not a model.</source>
        <translation>{path} es un LoRA: un cambio a un modelo, no un modelo.</translation>
    </message>
    <message>
        <source>{path} is damaged. Close Wurst Desktop and start it again: it makes this file anew, and keeps the damaged one. Your pictures are safe.</source>
        <translation>{path} está dañado. Cierra Wurst Desktop y ábrelo de nuevo: creará este archivo otra vez y conservará el dañado. Tus imágenes están a salvo.</translation>
    </message>
    <message>
        <source>{path} is of a kind that can run programs when it is opened, so it never is. Look for the same model as safetensors.</source>
        <translation>{path} es de un tipo que puede ejecutar programas al abrirse, así que no se abre nunca. Busca el mismo modelo como safetensors.</translation>
    </message>
    <message>
        <source>{path} is, or holds, an archive. Unpack it first, and import the folder.</source>
        <translation>{path} es un archivo comprimido, o contiene uno. Desempaquétalo antes e importa la carpeta.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a whole safetensors file. Fetch it again?</source>
        <translation>{path} no es un archivo safetensors completo. ¿Descargarlo otra vez?</translation>
    </message>
    <message numerus="yes">
        <source>{pictures}, %n jobs ended early.</source>
        <comment>{pictures}, %n job ended early.</comment>
        <translation>
            <numerusform>{pictures}, %n trabajo quedó inacabado.</numerusform>
            <numerusform>{pictures}, %n trabajos quedaron inacabados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{picture}, its file isn&apos;t where it was, or can&apos;t be read</source>
        <comment>below a picture that isn&apos;t there</comment>
        <translation>{picture}, su archivo no está donde estaba, o no se puede leer</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <comment>which of the pictures</comment>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{reason} Trying again in {time}.</source>
        <comment>the reason is a sentence</comment>
        <translation>{reason} Se prueba otra vez dentro de {time}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %n selected</source>
        <comment>{selected} of %n selected</comment>
        <translation>
            <numerusform>{selected} de %n seleccionada</numerusform>
            <numerusform>{selected} de %n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting}: back to the usual value</source>
        <translation>{setting}: volver al valor habitual</translation>
    </message>
    <message>
        <source>{share}&#xa0;%</source>
        <comment>a share in hundredths, with a space that doesn&apos;t break</comment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <comment>gigabytes</comment>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <comment>megabytes</comment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} by {batch}</source>
        <comment>a size, and how many pictures at a time</comment>
        <translation>{size} por {batch}</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go from {smallest} to {largest} in steps of {step}. {nearest}?</source>
        <translation>{size} no se puede dibujar: los lados van de {smallest} a {largest} en pasos de {step}. ¿{nearest}?</translation>
    </message>
    <message>
        <source>{size} can&apos;t be drawn: sides go in steps of {step}. {nearest}?</source>
        <translation>{size} no se puede dibujar: los lados van en pasos de {step}. ¿{nearest}?</translation>
    </message>
    <message>
        <source>{size} cells</source>
        <translation>{size} celdas</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <comment>kilobytes</comment>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size}, draws by default</source>
        <comment>a model</comment>
        <translation>{size}, el habitual</translation>
    </message>
    <message>
        <source>{size}, true to size</source>
        <translation>{size}, fiel al tamaño</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture</source>
        <translation>{size}, {batch}: {time} por imagen</translation>
    </message>
    <message>
        <source>{size}, {batch}: {time} a picture, stock {stock}: {ratio} times sooner</source>
        <translation>{size}, {batch}: {time} por imagen, original {stock}: {ratio} veces más rápido</translation>
    </message>
    <message>
        <source>{size}, {origin}:
{folder}</source>
        <comment>the origin says how a model came here</comment>
        <translation>{size}, {origin}:
{folder}</translation>
    </message>
    <message>
        <source>{size}, {own} of it its own</source>
        <comment>sizes of files: of a model that shares files with another</comment>
        <translation>{size}, {own} solo suyos</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>how fast a download is: so much in a second</comment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{stage} {step}/{steps}</source>
        <comment>how far a stage of the work is, as in: composition 12/29</comment>
        <translation>{stage} {step}/{steps}</translation>
    </message>
    <message>
        <source>{stage} {time} so far</source>
        <comment>a stage of the work, as in: composition 5 s so far</comment>
        <translation>{stage}: {time} hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far</source>
        <comment>{stage}: {step} of %n step, {time} so far</comment>
        <translation>
            <numerusform>{stage}: {step} de %n paso, {time} hasta ahora</numerusform>
            <numerusform>{stage}: {step} de %n pasos, {time} hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage}: {step} of %n steps, {time} so far, about {left} left</source>
        <comment>{stage}: {step} of %n step, {time} so far, about {left} left</comment>
        <translation>
            <numerusform>{stage}: {step} de %n paso, {time} hasta ahora, quedan cerca de {left}</numerusform>
            <numerusform>{stage}: {step} de %n pasos, {time} hasta ahora, quedan cerca de {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage}: {time}</source>
        <translation>{stage}: {time}</translation>
    </message>
    <message>
        <source>{stage}: {time} so far</source>
        <translation>{stage}: {time} hasta ahora</translation>
    </message>
    <message>
        <source>{stage}: {time} so far, about {left} left</source>
        <translation>{stage}: {time} hasta ahora, quedan cerca de {left}</translation>
    </message>
    <message>
        <source>{steps}, evenly spread</source>
        <translation>{steps}, repartidos por igual</translation>
    </message>
    <message>
        <source>{step} of {count}</source>
        <comment>step of the tour</comment>
        <translation>{step} de {count}</translation>
    </message>
    <message>
        <source>{task}: {done} of {total}</source>
        <comment>how many bytes of how many are done</comment>
        <translation>{task}: {done} de {total}</translation>
    </message>
    <message>
        <source>{task}…</source>
        <comment>what is being done</comment>
        <translation>{task}…</translation>
    </message>
    <message>
        <source>{then} at once then, {here} here</source>
        <comment>how many pictures</comment>
        <translation>{then} a la vez entonces, {here} aquí</translation>
    </message>
    <message>
        <source>{then} then, {here} here</source>
        <comment>what a picture was made with, and what is here now</comment>
        <translation>{then} entonces, {here} aquí</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>how long a download still takes</comment>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} left of this stage</source>
        <translation>quedan {time} de esta etapa</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <comment>a span of time in milliseconds</comment>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{time} s</source>
        <comment>a span of time in seconds</comment>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>{title} is whole: {files}, {size}, all as they came.</source>
        <translation>{title} está completo: {files}, {size}, todo tal como llegó.</translation>
    </message>
    <message numerus="yes">
        <source>{title} is whole: {files}, {size}. %n files read for the first time and remembered for next time.</source>
        <comment>{title} is whole: {files}, {size}. %n file read for the first time and remembered for next time.</comment>
        <translation>
            <numerusform>{title} está completo: {files}, {size}. %n archivo leído por primera vez y recordado para la próxima.</numerusform>
            <numerusform>{title} está completo: {files}, {size}. %n archivos leídos por primera vez y recordados para la próxima.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <comment>read aloud: a lesson</comment>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{title}. {text} {place}.</source>
        <comment>read aloud: a step of the tour, and which of how many it is</comment>
        <translation>{title}. {text} {place}.</translation>
    </message>
    <message numerus="yes">
        <source>{title}: %n files of {all} damaged ({names}). Remove the model and fetch it again.</source>
        <comment>{title}: %n file of {all} damaged ({names}). Remove the model and fetch it again.</comment>
        <translation>
            <numerusform>{title}: %n archivo de {all} dañado ({names}). Quita el modelo y descárgalo otra vez.</numerusform>
            <numerusform>{title}: %n archivos de {all} dañados ({names}). Quita el modelo y descárgalo otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} in {files} have to come, and there is {free} of room.</source>
        <translation>Tienen que llegar {total} en {files}, y hay {free} de sitio.</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while chance is &quot;{value}&quot;. Change one of the two.</source>
        <translation>{wanted}: no es posible mientras el azar sea «{value}». Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had while no LoRA is chosen. Choose one first, under More.</source>
        <translation>{wanted}: no es posible sin elegir un LoRA. Elige antes uno, en «Más».</translation>
    </message>
    <message>
        <source>{wanted} can&apos;t be had without a composition to start from. Choose a picture to start from first.</source>
        <translation>{wanted}: no es posible sin una composición de partida. Elige antes una imagen de la que partir.</translation>
    </message>
    <message>
        <source>{where}, pixels on the processor</source>
        <comment>where the stages run</comment>
        <translation>{where}, píxeles en el procesador</translation>
    </message>
    <message>
        <source>{whole}. {file}: {come}</source>
        <comment>how far a download is: of the whole, and of one file</comment>
        <translation>{whole}. {file}: {come}</translation>
    </message>
    <message>
        <source>{work}: {done} of {total}</source>
        <comment>how far long work is</comment>
        <translation>{work}: {done} de {total}</translation>
    </message>
    <message>
        <source>“Tags…” in the Picture menu changes them</source>
        <translation>«Etiquetas…», en el menú Imagen, las cambia</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <comment>the name of an action, in quotation marks</comment>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>“{command}”</source>
        <comment>the name of a command, in a sentence</comment>
        <translation>«{command}»</translation>
    </message>
    <message>
        <source>“{name}” is learnt. It lies among the LoRAs under More.</source>
        <translation>«{name}» ya está aprendido. Está entre los LoRAs, en «Más».</translation>
    </message>
    <message>
        <source>“{text}” is left out; ask as in {example}.</source>
        <translation>«{text}» se deja fuera; búscalo como en {example}.</translation>
    </message>
    <message>
        <source>“{words}” isn&apos;t in the prompt. The first of the words has to stand there: the others are put in its place.</source>
        <translation>«{words}» no está en el prompt. La primera de las palabras tiene que estar ahí: las otras se ponen en su lugar.</translation>
    </message>
</context>
</TS>
